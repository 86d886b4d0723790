FROM node:24-trixie-slim AS node

FROM maven:3.9-eclipse-temurin-25 AS build
COPY --from=node /usr/local/bin/node /usr/local/bin/
COPY --from=node /usr/local/lib/node_modules/npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /build
COPY pom.xml ./
COPY frontend frontend
COPY src/main src/main
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar target/laurel-*.jar extract --layers \
        --application-filename laurel.jar --destination layers \
    && rm layers/dependencies/lib/embedded-postgres-binaries-darwin-* \
        layers/dependencies/lib/embedded-postgres-binaries-windows-*

FROM eclipse-temurin:25-jre-noble
# Without DATABASE_URL Laurel keeps a PostgreSQL of its own here
RUN useradd --system --uid 10001 --user-group --no-create-home laurel \
    && install -d -o laurel -g laurel -m 700 /var/lib/laurel
WORKDIR /opt/laurel
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER laurel
ENV LAUREL_HOME=/var/lib/laurel SERVER_ADDRESS=0.0.0.0
VOLUME /var/lib/laurel
EXPOSE 8080
# The image has no curl: bash asks for readiness
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "-XX:+UseCompactObjectHeaders", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "laurel.jar"]

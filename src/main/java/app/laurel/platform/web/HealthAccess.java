package app.laurel.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Opens the health checks to everybody and closes the rest of the actuator. */
@Configuration(proxyBeanMethods = false)
class HealthAccess {

    static final String[] CHECKS = {
        "/api/healthcheck", "/actuator/health/liveness", "/actuator/health/readiness"
    };

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain healthChecks(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/**", "/api/healthcheck")
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(CHECKS).permitAll().anyRequest().denyAll())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        failures ->
                                failures.authenticationEntryPoint(
                                        (request, response, e) -> response.sendError(404)))
                .build();
    }
}

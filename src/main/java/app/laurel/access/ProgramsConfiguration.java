package app.laurel.access;

import app.laurel.rest.Problem;
import app.laurel.rest.Problems;
import app.laurel.rest.RestFilters;
import jakarta.servlet.Filter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * The REST API: programs come in by a key, pages of this installation by the session of the
 * browser. Nothing here begins or changes a session, and no other origin is let in.
 */
@Configuration(proxyBeanMethods = false)
class ProgramsConfiguration {

    static final String DESCRIPTION = "/api/openapi.json";

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            SecurityContextRepository sessions,
            KeyCheck check,
            Problems problems,
            RestFilters rest)
            throws Exception {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(DESCRIPTION)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(management -> management.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        failed ->
                                failed.authenticationEntryPoint(
                                                (request, response, e) ->
                                                        problems.write(
                                                                response,
                                                                Problem.of(401, "sign-in")))
                                        .accessDeniedHandler(
                                                (request, response, e) ->
                                                        problems.write(
                                                                response,
                                                                Problem.of(404, "not-found"))))
                .csrf(csrf -> csrf.disable())
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                        policy ->
                                                policy.policyDirectives(
                                                        "default-src 'none'; frame-ancestors 'none'")))
                .addFilterBefore(
                        new KeyFilter(check, problems), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new OwnPagesWrite(problems), AuthorizationFilter.class);
        Class<? extends Filter> before = OwnPagesWrite.class;
        for (var filter : rest.inOrder()) {
            http.addFilterAfter(filter, before);
            before = filter.getClass();
        }
        return http.build();
    }
}

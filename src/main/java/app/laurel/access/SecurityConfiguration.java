package app.laurel.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import app.laurel.access.outside.ProviderEndpoints;
import app.laurel.access.ui.SignInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The views and what is fetched with them; {@link ProgramsConfiguration} has the REST API. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** What is no view and fetched by people who are signed in; whose it is, the use case says. */
    private static final String[] FILES = {
        "/learners/*/export", "/learners/*/ledger", "/reports/export", "/quizzes/*/export"
    };

    /**
     * Flow needs inline script and eval until its nonce-based policy arrives; nothing comes from
     * another host, and no other page may frame this one.
     */
    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
                    + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    /** What the build has made is the same for everybody, and no page of its own. */
    @Bean
    @Order(0)
    SecurityFilterChain builtFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher("/VAADIN/build/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.disable())
                .sessionManagement(management -> management.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.disable())
                .headers(
                        headers ->
                                headers.withObjectPostProcessor(writeEarly())
                                        .defaultsDisabled()
                                        .contentTypeOptions(Customizer.withDefaults()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain views(HttpSecurity http, ProviderEndpoints provider) throws Exception {
        provider.addTo(http);
        return http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers("/assets/**", "/robots.txt")
                                        .permitAll()
                                        .requestMatchers(FILES)
                                        .authenticated())
                // A view says itself whom it is for; an address without one is answered with 404
                .with(
                        vaadin(),
                        views ->
                                views.loginView(SignInView.class)
                                        .anyRequest(AuthorizedUrl::permitAll))
                .headers(
                        headers ->
                                headers.withObjectPostProcessor(writeEarly())
                                        .contentSecurityPolicy(
                                                policy -> policy.policyDirectives(CONTENT_POLICY))
                                        .referrerPolicy(
                                                policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .permissionsPolicyHeader(
                                                policy ->
                                                        policy.policy(
                                                                "camera=(), microphone=(), geolocation=()")))
                .build();
    }

    /**
     * The servlet that serves the views commits its answer past the wrapper that would write them
     * late.
     */
    private static ObjectPostProcessor<HeaderWriterFilter> writeEarly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Nobody signs in through Spring Security's own form: see {@link SignIn}. */
    @Bean
    AuthenticationManager authenticationManager() {
        return authentication -> {
            throw new BadCredentialsException("use the sign-in page");
        };
    }
}

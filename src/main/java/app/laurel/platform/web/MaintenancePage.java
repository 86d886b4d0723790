package app.laurel.platform.web;

import app.laurel.platform.Maintenance;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers every request in maintenance mode, except the health checks, with a page that says what
 * an operator can do.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MaintenancePage extends OncePerRequestFilter {

    private static final Set<String> CHECKS = Set.of(HealthAccess.CHECKS);
    private static final String SECONDS_TO_RETRY = "60";

    private final Maintenance maintenance;

    MaintenancePage(Maintenance maintenance) {
        this.maintenance = maintenance;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !maintenance.isOn() || CHECKS.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS_TO_RETRY);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setContentType("text/html;charset=UTF-8");
        var page =
                new ClassPathResource("maintenance.html")
                        .getContentAsString(StandardCharsets.UTF_8);
        response.getWriter()
                .write(
                        page.replace(
                                "{reason}",
                                HtmlUtils.htmlEscape(String.valueOf(maintenance.reason()))));
    }
}

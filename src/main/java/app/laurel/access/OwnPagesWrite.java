package app.laurel.access;

import app.laurel.rest.Problem;
import app.laurel.rest.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a browser's session write through the REST API only from pages of this installation: the
 * browser says where the page is from, and what says nothing is no browser's.
 */
class OwnPagesWrite extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String FETCH_SITE = "Sec-Fetch-Site";

    private final Problems problems;

    OwnPagesWrite(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof SignedInToken && !isOwnPage(request)) {
            problems.write(response, Problem.of(403, "other-origin"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOwnPage(HttpServletRequest request) {
        var site = request.getHeader(FETCH_SITE);
        if (site != null) {
            return site.equals("same-origin");
        }
        var address = request.getRequestURL();
        var origin = address.substring(0, address.length() - request.getRequestURI().length());
        return origin.equals(request.getHeader(HttpHeaders.ORIGIN));
    }
}

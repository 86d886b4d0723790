package app.laurel.access;

import app.laurel.access.KeyCheck.Known;
import app.laurel.rest.Declined;
import app.laurel.rest.Problem;
import app.laurel.rest.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets programs in by the key that they send. A request with a key is the key's, whatever session
 * the browser has. What fails on the way is answered with a problem.
 */
class KeyFilter extends OncePerRequestFilter {

    private static final String KEY = "x-api-key";
    private static final String BEARER = "Bearer ";

    private final KeyCheck check;
    private final Problems problems;

    KeyFilter(KeyCheck check, Problems problems) {
        this.check = check;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var sent = sent(request);
            if (sent != null) {
                letIn(new KeySecret(sent), response);
            }
        } catch (RuntimeException declined) {
            problems.answer(response, declined);
            return;
        }
        chain.doFilter(request, response);
    }

    private void letIn(KeySecret secret, HttpServletResponse response) {
        var known = check.check(secret).orElseThrow(() -> declined("key-unknown"));
        switch (known.state()) {
            case DISABLED -> throw declined("key-disabled");
            case EXPIRED -> throw declined("key-expired");
            case WITHOUT_PERSON -> throw declined("key-without-person");
            case GOOD -> limit(known, response);
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new KeyToken(known.actor(), known.scopes(), known.pointsName()));
        SecurityContextHolder.setContext(context);
    }

    private static void limit(Known known, HttpServletResponse response) {
        var limit = known.limit();
        if (limit == null) {
            return;
        }
        response.setIntHeader("RateLimit-Limit", limit.most());
        response.setIntHeader("RateLimit-Remaining", Math.max(0, limit.left()));
        response.setIntHeader("RateLimit-Reset", limit.reset());
        if (limit.isExceeded()) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, limit.reset());
            throw new Declined(Problem.of(429, "too-many-requests", limit.most(), limit.seconds()));
        }
    }

    private static @Nullable String sent(HttpServletRequest request) {
        var key = request.getHeader(KEY);
        if (key != null) {
            return key;
        }
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return null;
        }
        return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : "";
    }

    private static Declined declined(String code) {
        return new Declined(Problem.of(401, code));
    }
}

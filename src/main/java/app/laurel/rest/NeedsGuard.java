package app.laurel.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a key do only what it may. */
class NeedsGuard implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            return true;
        }
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller instanceof ScopedCaller scoped && !scoped.may(needs.value())) {
            var scope = needs.value();
            throw new Declined(Problem.of(403, "scope-missing", scope.written()).missing(scope));
        }
        if (needs.movesPoints() && WriteKey.sent(request) == null) {
            throw new Declined(Problem.of(400, "idempotency-key-missing"));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        return true;
    }
}

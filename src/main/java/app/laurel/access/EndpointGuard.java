package app.laurel.access;

import app.laurel.rest.Declined;
import app.laurel.rest.Problem;
import app.laurel.rest.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a session that is over reach as little outside the views as within them. */
@Configuration(proxyBeanMethods = false)
class EndpointGuard implements WebMvcConfigurer, HandlerInterceptor {

    private final SessionCheck check;

    EndpointGuard(SessionCheck check) {
        this.check = check;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (!(handler instanceof HandlerMethod)
                || !(signedIn instanceof SignedInToken token)
                || check.isCurrent(token)) {
            return true;
        }
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
        if (Problems.isOf(request)) {
            throw new Declined(Problem.of(401, "session-ended"));
        }
        response.sendRedirect(request.getContextPath() + SessionCheck.ENDED);
        return false;
    }
}

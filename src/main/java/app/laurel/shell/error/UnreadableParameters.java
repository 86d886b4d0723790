package app.laurel.shell.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses addresses whose parameters cannot be read, before anybody stumbles over them: {@code
 * ?x=%zz}, or a page number of Vaadin's that is none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnreadableParameters extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getQueryString() == null || isReadable(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            var page = request.getParameter("v-uiId");
            return page == null || page.matches("[0-9]{1,9}");
        } catch (IllegalStateException unreadable) {
            return false;
        }
    }
}

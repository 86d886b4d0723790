package app.laurel.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Asks what stands before a resource whether a request may pass that will not come to it. */
@Component
class Guards {

    private final ObjectProvider<RequestMappingHandlerMapping> resources;

    Guards(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> resources) {
        this.resources = resources;
    }

    /** Whether it may; {@link Declined} or an answer that was written say why not. */
    boolean letPass(HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        var found = resource(request);
        if (found == null) {
            return true;
        }
        try {
            for (var guard : found.getInterceptorList()) {
                if (!guard.preHandle(request, response, found.getHandler())) {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException | ServletException declined) {
            throw declined;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private @Nullable HandlerExecutionChain resource(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            return resources.getObject().getHandler(request);
        } catch (Exception noneForThisMethodOrBody) {
            return null;
        }
    }
}

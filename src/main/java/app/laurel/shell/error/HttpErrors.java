package app.laurel.shell.error;

import app.laurel.platform.ApiPath;
import app.laurel.platform.NotFound;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers requests that went wrong outside the views: people get a page, programs a status. */
@Controller
@ControllerAdvice
class HttpErrors implements ErrorController {

    /** The answer to any error of the container; somebody who just asks for it finds nothing. */
    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        if (isOfTheApi(request)) {
            write(response, PlainProblem.CONTENT_TYPE, PlainProblem.of(status));
        } else if (wantsPage(request)) {
            write(response, PlainNotice.CONTENT_TYPE, PlainNotice.of(status));
        } else {
            write(response, MediaType.APPLICATION_JSON_VALUE, "{\"status\":%d}".formatted(status));
        }
    }

    /**
     * A file that is not there or not theirs gets a page that says so; one that was begun already
     * is broken off.
     */
    @ExceptionHandler
    void answer(NotFound reason, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw reason;
        }
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        write(response, PlainNotice.CONTENT_TYPE, PlainNotice.of(HttpServletResponse.SC_NOT_FOUND));
    }

    private static void write(HttpServletResponse response, String type, String text)
            throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOfTheApi(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && ApiPath.isUnder(address, request.getContextPath());
    }

    private static boolean wantsPage(HttpServletRequest request) {
        return accepted(request).stream()
                .anyMatch(type -> !type.isWildcardType() && type.includes(MediaType.TEXT_HTML));
    }

    private static List<MediaType> accepted(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}

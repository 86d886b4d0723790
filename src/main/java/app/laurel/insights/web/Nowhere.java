package app.laurel.insights.web;

import app.laurel.platform.NotFound;
import jakarta.servlet.http.HttpServletResponse;

/** The answer to whoever asks for what is not there or not theirs: the not-found page. */
final class Nowhere {

    /** No view has this path, so the router shows the not-found page. */
    private static final String PAGE = "forward:/not-found";

    private Nowhere() {}

    /** The view to answer with; a file that was begun already is broken off instead. */
    static String answer(HttpServletResponse response, NotFound reason) {
        if (response.isCommitted()) {
            throw reason;
        }
        response.reset();
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return PAGE;
    }
}

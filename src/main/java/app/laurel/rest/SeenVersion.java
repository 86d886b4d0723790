package app.laurel.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Refuses a change to what is not any more as who changes it has seen it. */
@Component
public class SeenVersion {

    private final JsonMapper json;

    SeenVersion(JsonMapper json) {
        this.json = json;
    }

    /** Compares {@code If-Match}, where it is sent, with what would be answered now. */
    public void require(HttpServletRequest request, Object now) {
        var seen = request.getHeader(HttpHeaders.IF_MATCH);
        if (seen != null
                && !ContentTags.matches(seen, ContentTags.of(json.writeValueAsBytes(now)))) {
            throw new Declined(Problem.of(412, "changed-meanwhile"));
        }
    }
}

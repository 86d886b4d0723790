package app.laurel.rest;

import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the form of RFC 9457.
 *
 * @param type names the kind of problem
 * @param title what kind it is, always the same words
 * @param status the status of the answer
 * @param detail what went wrong this time
 * @param code the same as {@code type}, short: stable, for programs
 * @param errors the fields that have to change; empty when it is not about fields
 * @param scope the scope that is missing, or null
 * @param rule the rule that said no, stable, or null
 * @param reference under which the log says more, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Fault> errors,
        @Nullable String scope,
        @Nullable String rule,
        @Nullable String reference) {

    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TITLE = "rest.problem.";

    /**
     * A field that has to change.
     *
     * @param field its name, with dots and numbers for what lies deeper
     * @param rule the rule that it breaks, stable
     * @param message the same in words
     */
    public record Fault(String field, String rule, String message) {}

    /** A problem that needs no more words than its title and those of the text. */
    public static Problem of(int status, String code, Object... arguments) {
        return new Problem(
                "urn:laurel:problem:" + code,
                Text.of(TITLE + code),
                status,
                Text.of(TITLE + code + ".detail", arguments),
                code,
                List.of(),
                null,
                null,
                null);
    }

    /** A value that cannot be taken: 400. */
    public static Problem invalid(String field, String rule, Object... arguments) {
        return of(400, "invalid").with(new Fault(field, rule, Text.of(rule, arguments)));
    }

    /** A rule said no: 400 when that is about a field, 409 when it is about how things stand. */
    static Problem of(Refusal refusal) {
        var field = refusal.field();
        if (field != null) {
            return invalid(field, refusal.key(), refusal.arguments());
        }
        var said = Text.of(refusal.key(), refusal.arguments());
        return of(409, "refused", said).because(refusal.key());
    }

    private Problem with(Fault fault) {
        return new Problem(
                type, title, status, detail, code, List.of(fault), scope, rule, reference);
    }

    private Problem because(String broken) {
        return new Problem(type, title, status, detail, code, errors, scope, broken, reference);
    }

    Problem missing(Scope needed) {
        return new Problem(
                type, title, status, detail, code, errors, needed.written(), rule, reference);
    }

    Problem under(String logged) {
        return new Problem(type, title, status, detail, code, errors, scope, rule, logged);
    }
}

package app.laurel.quizzes;

import app.laurel.questions.Kind;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question of a quiz as somebody wrote it, unchecked; what is null counts as empty.
 *
 * @param options what there is to choose from, in order, with what is right; of a statement "true"
 *     and "false", of a number the one that is right, of a text all that are accepted, and of
 *     things to put in order the things in the right order
 * @param tolerance by how much a number may be off; may be empty
 * @param unit what a number counts; may be empty
 * @param accentsOptional whether a text is right without its accents
 * @param hint what helps; may be empty
 * @param explanation why it is right; may be empty
 * @param concepts ids of the concepts that it tests; may be empty
 * @param imageUrl address of a picture, or empty
 * @param imageAlt what the picture shows, for those who do not see it
 */
public record QuestionDraft(
        @Nullable Kind kind,
        String text,
        List<OptionDraft> options,
        String tolerance,
        String unit,
        boolean accentsOptional,
        String hint,
        String explanation,
        List<String> concepts,
        String imageUrl,
        String imageAlt) {

    public QuestionDraft(
            @Nullable Kind kind,
            @Nullable String text,
            @Nullable List<OptionDraft> options,
            @Nullable String tolerance,
            @Nullable String unit,
            boolean accentsOptional,
            @Nullable String hint,
            @Nullable String explanation,
            @Nullable List<String> concepts,
            @Nullable String imageUrl,
            @Nullable String imageAlt) {
        this.kind = kind;
        this.text = orEmpty(text);
        this.options = options == null ? List.of() : asKept(kind, options);
        this.tolerance = orEmpty(tolerance);
        this.unit = orEmpty(unit);
        this.accentsOptional = accentsOptional;
        this.hint = orEmpty(hint);
        this.explanation = orEmpty(explanation);
        this.concepts = concepts == null ? List.of() : List.copyOf(concepts);
        this.imageUrl = orEmpty(imageUrl);
        this.imageAlt = orEmpty(imageAlt);
    }

    /** A question that offers some things, and nothing else. */
    public static QuestionDraft of(Kind kind, String text, OptionDraft... options) {
        return new QuestionDraft(
                kind, text, List.of(options), "", "", false, "", "", List.of(), "", "");
    }

    /** The same with another address of its picture. */
    public QuestionDraft pictured(UnaryOperator<String> address) {
        return new QuestionDraft(
                kind,
                text,
                options,
                tolerance,
                unit,
                accentsOptional,
                hint,
                explanation,
                concepts,
                address.apply(imageUrl),
                imageAlt);
    }

    /** Of a statement "true" comes first; all that is said of a number, text or order is right. */
    private static List<OptionDraft> asKept(@Nullable Kind kind, List<OptionDraft> options) {
        if (kind == Kind.NUMBER || kind == Kind.TEXT || kind == Kind.ORDER) {
            return options.stream().map(one -> new OptionDraft(one.text(), true)).toList();
        }
        if (kind != Kind.TRUE_FALSE) {
            return List.copyOf(options);
        }
        var words =
                Stream.of("true", "false")
                        .flatMap(
                                word ->
                                        options.stream()
                                                .filter(
                                                        one ->
                                                                one.text()
                                                                        .strip()
                                                                        .equalsIgnoreCase(word))
                                                .map(one -> new OptionDraft(word, one.right())))
                        .toList();
        return words.size() == options.size() ? words : List.copyOf(options);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

package app.laurel.questions;

import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word or a few have to be written. Case, white space and punctuation at the ends do not count.
 *
 * @param accepted what is right, the best way to say it first; at least one
 * @param accentsOptional whether "nino" will do for "niño"
 */
public record WriteText(List<String> accepted, boolean accentsOptional) implements Task {

    /** How many characters an answer may have. */
    public static final int LONGEST = 200;

    private static final Pattern ENDS =
            Pattern.compile("^[\\s.,;:!?…¡¿\"'“”„‘’«»()]+|[\\s.,;:!?…¡¿\"'“”„‘’«»()]+$");
    private static final Pattern QUOTES = Pattern.compile("[‘’ʼ´`]");
    private static final Pattern HYPHENS = Pattern.compile("[‐‑–−]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    public WriteText {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()
                || accepted.stream().anyMatch(text -> text.isBlank() || text.length() > LONGEST)) {
            throw new IllegalArgumentException("Needs short texts to accept: " + accepted);
        }
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public Graded grade(Response response) {
        if (!(response instanceof Response.Written(String text))) {
            throw new NotFound();
        }
        var written = Typed.line(text, LONGEST);
        if (written.isEmpty()) {
            throw Refusal.of("answer", "questions.text.none");
        }
        var normal = normal(written);
        return new Graded(
                accepted.stream().anyMatch(right -> normal(right).equals(normal)), written);
    }

    @Override
    public Response solution() {
        return new Response.Written(accepted.getFirst());
    }

    @Override
    public String rightInWords() {
        return accepted.getFirst();
    }

    /** Whether two of the texts to accept differ in nothing that counts. */
    public boolean hasTwice() {
        return Places.hasTwice(accepted.stream().map(this::normal).toList());
    }

    private String normal(String text) {
        var same = Normalizer.normalize(text, Normalizer.Form.NFKC);
        same = HYPHENS.matcher(QUOTES.matcher(same).replaceAll("'")).replaceAll("-");
        same = same.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (accentsOptional) {
            same = ACCENTS.matcher(Normalizer.normalize(same, Normalizer.Form.NFD)).replaceAll("");
        }
        var bare = ENDS.matcher(same).replaceAll("");
        // the answer may be nothing but a mark: "?"
        return bare.isEmpty() ? same.strip() : bare;
    }
}

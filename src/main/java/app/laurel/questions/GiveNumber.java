package app.laurel.questions;

import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number has to be written.
 *
 * @param right the number as its author wrote it: "12", "0.5", "1,000", "3/4"
 * @param tolerance by how much an answer may be off and still be right, written in the same way;
 *     null for not at all
 * @param unit what is counted, such as "cm" or "$"; null when it is a mere number
 */
public record GiveNumber(String right, @Nullable String tolerance, @Nullable String unit)
        implements Task {

    private static final Set<String> IN_FRONT = Set.of("$", "€", "£", "¥");
    private static final Set<String> CLOSE_BEHIND = Set.of("°", "%", "¢");

    public GiveNumber {
        if (Numeral.readings(right).isEmpty()
                || tolerance != null
                        && Numeral.readings(tolerance).stream().noneMatch(Numeral::isNoDebt)) {
            throw new IllegalArgumentException("Not a number: " + right + " ± " + tolerance);
        }
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    /** Takes the number in any usual way of writing, with or without the unit. */
    @Override
    public Graded grade(Response response) {
        if (!(response instanceof Response.Written(String text))) {
            throw new NotFound();
        }
        var written = Typed.line(text, Numeral.LONGEST);
        if (written.isEmpty()) {
            throw Refusal.of("answer", "questions.number.none");
        }
        var number = unit == null ? written : Unit.takenFrom(written, unit);
        var readings = Numeral.readings(number);
        if (readings.isEmpty()) {
            throw unit == null
                    ? Refusal.of("answer", "questions.number.unreadable")
                    : Refusal.of("answer", "questions.number.unreadable-unit", unit);
        }
        var wanted = Numeral.of(right);
        var off = tolerance == null ? Numeral.ZERO : Numeral.of(tolerance);
        var correct = readings.stream().anyMatch(reading -> reading.isNear(wanted, off));
        return new Graded(correct, withUnit(number));
    }

    @Override
    public Response solution() {
        return new Response.Written(right);
    }

    @Override
    public String rightInWords() {
        return withUnit(right);
    }

    /** Whether the unit is written in front of the number, as that of money is. */
    public static boolean isInFront(String unit) {
        return IN_FRONT.contains(unit);
    }

    private String withUnit(String number) {
        if (unit == null) {
            return number;
        }
        return isInFront(unit)
                ? unit + number
                : number + (CLOSE_BEHIND.contains(unit) ? "" : " ") + unit;
    }
}

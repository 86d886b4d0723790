package app.laurel.questions;

import java.util.Locale;

/** Finds the unit that somebody wrote beside a number. */
final class Unit {

    private Unit() {}

    /**
     * What was written without the unit, wherever it stands; the same text when it is not there.
     */
    static String takenFrom(String written, String unit) {
        var wanted = normal(unit);
        for (var at = 0; at < written.length(); at++) {
            if (normal(written.substring(at)).equals(wanted)) {
                return written.substring(0, at).strip();
            }
        }
        for (var at = written.length(); at > 0; at--) {
            if (normal(written.substring(0, at)).equals(wanted)) {
                return written.substring(at).strip();
            }
        }
        return written;
    }

    /** "cm²" is also "cm2", "Hours" is also "hour". */
    private static String normal(String unit) {
        var plain =
                unit.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace('²', '2')
                        .replace('³', '3')
                        .replace(" ", "");
        return plain.length() > 2 && plain.endsWith("s")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }
}

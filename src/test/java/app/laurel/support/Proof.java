package app.laurel.support;

import java.util.Locale;

/** How far a proof goes: briefly in each build, at length by {@code bin/prove}. */
public final class Proof {

    private static final boolean LONG = "long".equals(System.getProperty("laurel.proof"));

    private Proof() {}

    /** The one figure of a proof in a build, the other in its long form. */
    public static int size(int brief, int atLength) {
        return LONG ? atLength : brief;
    }

    /** Says what was measured; {@code bin/prove} shows it. */
    public static void report(String format, Object... figures) {
        System.out.printf(Locale.ROOT, "proof " + format + "%n", figures);
    }
}

package app.laurel.platform;

import java.util.concurrent.ThreadLocalRandom;

/** A short word under which the log tells more of what a person saw. */
public final class LogReference {

    /** Without vowels and look-alikes, so that it can be read aloud and never spells a word. */
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";

    private static final int LENGTH = 6;

    private LogReference() {}

    /** A new one, of six letters and digits. */
    public static String next() {
        var reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}

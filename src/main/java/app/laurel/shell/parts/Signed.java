package app.laurel.shell.parts;

import app.laurel.shell.Text;

/** Numbers that come with their sign, as a change does. */
public final class Signed {

    private Signed() {}

    /** For example +5, −3 or 0. */
    public static String of(int number) {
        return number == 0
                ? Text.of("shell.number", 0)
                : Text.of(number < 0 ? "shell.minus" : "shell.plus", Math.abs((long) number));
    }
}

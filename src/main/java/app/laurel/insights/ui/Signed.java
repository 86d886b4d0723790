package app.laurel.insights.ui;

import app.laurel.shell.Text;

/** Numbers that come with their sign. */
final class Signed {

    private Signed() {}

    static String of(int number) {
        return number == 0
                ? Text.of("insights.number", 0)
                : Text.of(number < 0 ? "insights.minus" : "insights.plus", Math.abs(number));
    }
}

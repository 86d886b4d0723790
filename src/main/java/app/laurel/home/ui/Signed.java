package app.laurel.home.ui;

import app.laurel.shell.Text;

/** Numbers that come with their sign. */
final class Signed {

    private Signed() {}

    static String of(int amount) {
        return Text.of(amount < 0 ? "home.minus" : "home.plus", Math.abs(amount));
    }
}

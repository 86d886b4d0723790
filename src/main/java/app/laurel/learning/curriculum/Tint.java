package app.laurel.learning.curriculum;

/** The colours in which parts of a picture are told apart; each follows light and dark. */
enum Tint {
    LEAF("leaf-100", "leaf-500"),
    SUN("sun-100", "sun-500"),
    SKY("sky-100", "sky-600"),
    PLUM("plum-100", "plum-600"),
    CORAL("coral-100", "coral-600"),
    PLAIN("card", "ink-3");

    private final String soft;
    private final String strong;

    Tint(String soft, String strong) {
        this.soft = "var(--" + soft + ")";
        this.strong = "var(--" + strong + ")";
    }

    /** The colour of the part at a place; they come again after the fifth. */
    static Tint at(int place) {
        return values()[place % PLAIN.ordinal()];
    }

    /** To write on. */
    String soft() {
        return soft;
    }

    /** For lines and edges. */
    String strong() {
        return strong;
    }
}

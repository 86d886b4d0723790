package app.laurel.access;

import java.util.regex.Pattern;

/** The secret of a key: 256 random bits behind a word by which it is recognised. */
record KeySecret(String text) {

    private static final String WORD = "laurel_";
    private static final Pattern SHAPE = Pattern.compile(WORD + "[A-Za-z0-9_-]{43}");
    private static final int SHOWN = WORD.length() + 5;

    static KeySecret random() {
        return new KeySecret(WORD + Tokens.random());
    }

    /** Whether it can be one at all. */
    boolean isWellFormed() {
        return SHAPE.matcher(text).matches();
    }

    /** What stays of it in the database. */
    String hash() {
        return Tokens.hash(text);
    }

    /** Its first letters, by which people tell their keys apart. */
    String start() {
        return text.substring(0, SHOWN);
    }

    @Override
    public String toString() {
        return "KeySecret";
    }
}

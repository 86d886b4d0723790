package app.laurel.questions;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people write it, kept exactly: 12, −3.5, 1,5, 1 000, 3/4, 2 ½. Never infinite, and
 * never more digits than were written.
 *
 * @param bottom greater than 0
 */
record Numeral(BigInteger top, BigInteger bottom) {

    static final Numeral ZERO = new Numeral(BigInteger.ZERO, BigInteger.ONE);

    /** How many characters a number may have. */
    static final int LONGEST = 40;

    private static final Pattern SIGNED = Pattern.compile("([+-]?) ?([^+-]+)");
    private static final Pattern FRACTION = Pattern.compile("(?:(\\d+) )?(\\d+) ?/ ?(\\d+)");
    private static final Pattern SPACED =
            Pattern.compile("\\d{1,3}([ '])\\d{3}(\\1\\d{3})*([.,]\\d+)?");
    private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern POINTS =
            Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,}");
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]?|\\d*[.,]\\d+");

    private static final Map<Character, String> GLYPHS =
            Map.ofEntries(
                    Map.entry('½', " 1/2"),
                    Map.entry('⅓', " 1/3"),
                    Map.entry('⅔', " 2/3"),
                    Map.entry('¼', " 1/4"),
                    Map.entry('¾', " 3/4"),
                    Map.entry('⅕', " 1/5"),
                    Map.entry('⅖', " 2/5"),
                    Map.entry('⅗', " 3/5"),
                    Map.entry('⅘', " 4/5"),
                    Map.entry('⅙', " 1/6"),
                    Map.entry('⅚', " 5/6"),
                    Map.entry('⅛', " 1/8"),
                    Map.entry('⅜', " 3/8"),
                    Map.entry('⅝', " 5/8"),
                    Map.entry('⅞', " 7/8"));

    /** The number that an author wrote; a comma before three digits is one after the thousands. */
    static Numeral of(String written) {
        return readings(written).getFirst();
    }

    /**
     * What the text can mean, the likelier first: "1,000" is a thousand here and one elsewhere.
     * Empty when it is no number.
     */
    static List<Numeral> readings(String written) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        var signed = SIGNED.matcher(plain(written));
        if (!signed.matches()) {
            return List.of();
        }
        var readings = unsigned(signed.group(2).strip());
        return signed.group(1).equals("-")
                ? readings.stream().map(Numeral::negated).toList()
                : readings;
    }

    /** Whether the other one is at most so far away. */
    boolean isNear(Numeral other, Numeral off) {
        var apart =
                top.multiply(other.bottom)
                        .subtract(other.top.multiply(bottom))
                        .abs()
                        .multiply(off.bottom);
        return apart.compareTo(off.top.multiply(bottom).multiply(other.bottom)) <= 0;
    }

    /** Whether it is not below zero. */
    boolean isNoDebt() {
        return top.signum() >= 0;
    }

    private Numeral negated() {
        return new Numeral(top.negate(), bottom);
    }

    private static List<Numeral> unsigned(String text) {
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return fraction(fraction.group(1), fraction.group(2), fraction.group(3));
        }
        var readings = new ArrayList<Numeral>();
        if (SPACED.matcher(text).matches()) {
            readings.add(decimal(text.replaceAll("[ ']", "")));
        }
        if (COMMAS.matcher(text).matches()) {
            readings.add(decimal(text.replace(",", "")));
        }
        if (POINTS.matcher(text).matches()) {
            readings.add(decimal(text.replace(".", "")));
        }
        if (DECIMAL.matcher(text).matches()) {
            readings.add(decimal(text));
        }
        return readings;
    }

    private static List<Numeral> fraction(@Nullable String whole, String top, String bottom) {
        var parts = new BigInteger(bottom);
        if (parts.signum() == 0) {
            return List.of();
        }
        var wholes = whole == null ? BigInteger.ZERO : new BigInteger(whole);
        return List.of(new Numeral(wholes.multiply(parts).add(new BigInteger(top)), parts));
    }

    private static Numeral decimal(String text) {
        var point = text.replace(',', '.');
        var number = new BigDecimal(point.endsWith(".") ? point + "0" : point);
        return new Numeral(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /** The same with plain digits, signs and spaces. */
    private static String plain(String written) {
        var plain = new StringBuilder();
        for (var sign : written.toCharArray()) {
            if (GLYPHS.containsKey(sign)) {
                plain.append(GLYPHS.get(sign));
            } else if (Character.isDigit(sign)) {
                plain.append(Character.digit(sign, 10));
            } else {
                plain.append(
                        switch (sign) {
                            case '−', '‐', '‑', '–' -> '-';
                            case '⁄', '∕' -> '/';
                            case '’', '‘' -> '\'';
                            case '٫' -> '.';
                            default ->
                                    Character.isSpaceChar(sign) || Character.isWhitespace(sign)
                                            ? ' '
                                            : sign;
                        });
            }
        }
        return plain.toString().strip().replaceAll(" +", " ");
    }
}

package app.laurel.learning.curriculum.math;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction as it is written: 2⁄4 is not the same record as 1⁄2, but has the same value.
 *
 * @param bottom always positive
 */
record Fraction(long top, long bottom) {

    Fraction {
        if (bottom <= 0) {
            throw new IllegalArgumentException("A fraction needs a positive denominator");
        }
    }

    static Fraction of(Object number) {
        return switch (number) {
            case Fraction fraction -> fraction;
            case BigDecimal decimal -> {
                var plain = decimal.setScale(Math.max(0, decimal.scale()));
                yield new Fraction(
                        plain.unscaledValue().longValueExact(),
                        BigInteger.TEN.pow(plain.scale()).longValueExact());
            }
            case Number whole -> new Fraction(whole.longValue(), 1);
            default -> throw new IllegalArgumentException("Not a number: " + number);
        };
    }

    static long gcd(long a, long b) {
        return b == 0 ? Math.abs(a) : gcd(b, a % b);
    }

    static long lcm(long a, long b) {
        return a / gcd(a, b) * b;
    }

    Fraction plus(Fraction other) {
        return new Fraction(top * other.bottom + other.top * bottom, bottom * other.bottom)
                .simplest();
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(-other.top, other.bottom));
    }

    Fraction times(Fraction other) {
        return new Fraction(top * other.top, bottom * other.bottom).simplest();
    }

    Fraction simplest() {
        long divisor = gcd(top, bottom);
        return new Fraction(top / divisor, bottom / divisor);
    }

    /** The same value written with this denominator, which has to be a multiple of its own. */
    Fraction over(long denominator) {
        return new Fraction(top * (denominator / bottom), denominator);
    }

    boolean isSimplest() {
        return gcd(top, bottom) == 1;
    }

    boolean sameValue(Fraction other) {
        return top * other.bottom == other.top * bottom;
    }

    int compareValue(Fraction other) {
        return Long.compare(top * other.bottom, other.top * bottom);
    }

    /** As it is written in an exercise book: ¾, 5⁄7, −1⁄9, or a whole number. */
    @Override
    public String toString() {
        return bottom == 1 ? Say.number(top) : (top < 0 ? "−" : "") + positive();
    }

    /** With its whole part in front: 2 ½ for five halves. */
    String mixed() {
        var rest = new Fraction(top % bottom, bottom);
        return top < bottom
                ? toString()
                : rest.top == 0 ? Say.number(top / bottom) : Say.number(top / bottom) + " " + rest;
    }

    private String positive() {
        return switch (Math.abs(top) + "/" + bottom) {
            case "1/2" -> "½";
            case "1/3" -> "⅓";
            case "2/3" -> "⅔";
            case "1/4" -> "¼";
            case "3/4" -> "¾";
            default -> Math.abs(top) + "⁄" + bottom;
        };
    }
}

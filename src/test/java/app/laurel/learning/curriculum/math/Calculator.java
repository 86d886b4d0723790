package app.laurel.learning.curriculum.math;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads what is written in a question and works it out, knowing nothing of how the question was
 * made: + − × ÷, brackets, powers, roots, decimals, fractions and mixed numbers, percent.
 */
final class Calculator {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String GLYPHS = "½⅓⅔¼¾";
    private static final int[][] GLYPH_VALUES = {{1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}};

    /** A letter that stands for a number. */
    private static final Pattern LETTER = Pattern.compile("(?<![a-z])[bfgmnxy](?![a-z])");

    /** What a value is called in front of it, such as "x = " or "f(2) = ". */
    private static final Pattern NAMED =
            Pattern.compile("(?<![a-z\\d])([xy]|[fg]′?\\([^)a-z]*\\)) = ");

    private static final Pattern NO_MATHS = Pattern.compile("[^\\d.,½⅓⅔¼¾⁄⁻⁰¹²³⁴⁵⁶⁷⁸⁹√()+−×÷=% ]+");

    private final String text;
    private int at;

    private Calculator(String text) {
        this.text = text.replace(",", "").strip();
    }

    static double value(String text) {
        var calculator = new Calculator(text);
        double value = calculator.sum();
        calculator.spaces();
        if (calculator.at < calculator.text.length()) {
            throw new IllegalArgumentException("Cannot read: " + text);
        }
        return value;
    }

    /** Whether both are numbers of the same value. */
    static boolean same(String one, String other) {
        return close(value(one), value(other));
    }

    static boolean close(double one, double other) {
        return Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(one));
    }

    /** Whether all sides of the equation have the same value. */
    static boolean holds(String equation) {
        var sides = equation.split("=");
        return Arrays.stream(sides).allMatch(side -> same(sides[0], side));
    }

    /** The equations without letters in a text, such as "3 × 4 = 12". */
    static List<String> equations(String text) {
        return Pattern.compile("[.,:] |\\.$")
                .splitAsStream(NAMED.matcher(text.replace("$", "")).replaceAll(""))
                .filter(clause -> !LETTER.matcher(clause).find())
                .flatMap(NO_MATHS::splitAsStream)
                .filter(Calculator::isEquation)
                .toList();
    }

    private static boolean isEquation(String text) {
        try {
            return text.contains("=")
                    && !Double.isNaN(
                            Arrays.stream(text.split("=", -1))
                                    .mapToDouble(Calculator::value)
                                    .sum());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private double sum() {
        double value = product();
        while (true) {
            if (skip('+')) {
                value += product();
            } else if (skip('−')) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = signed();
        while (true) {
            if (skip('×') || skip('·')) {
                value *= signed();
            } else if (skip('÷')) {
                value /= signed();
            } else if (at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '√')) {
                value *= signed();
            } else {
                return value;
            }
        }
    }

    private double signed() {
        return skip('−') ? -signed() : power();
    }

    private double power() {
        double base = atom();
        var exponent = new StringBuilder();
        while (at < text.length() && "⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(text.charAt(at)) >= 0) {
            char sign = text.charAt(at++);
            exponent.append(sign == '⁻' ? "-" : SUPERSCRIPTS.indexOf(sign));
        }
        double value =
                exponent.isEmpty() ? base : Math.pow(base, Integer.parseInt(exponent.toString()));
        return at < text.length() && text.charAt(at) == '%' && at++ >= 0 ? value / 100 : value;
    }

    private double atom() {
        if (skip('(')) {
            double value = sum();
            require(skip(')'));
            return value;
        }
        if (skip('√')) {
            return Math.sqrt(atom());
        }
        double number = number();
        // a fraction right behind a whole number and a space belongs to it: 2 ½
        if (at + 1 < text.length() && text.charAt(at) == ' ') {
            int before = at++;
            if (GLYPHS.indexOf(text.charAt(at)) >= 0 || text.substring(at).matches("\\d+⁄.*")) {
                return number + number();
            }
            at = before;
        }
        return number;
    }

    private double number() {
        spaces();
        require(at < text.length());
        int glyph = GLYPHS.indexOf(text.charAt(at));
        if (glyph >= 0) {
            at++;
            return (double) GLYPH_VALUES[glyph][0] / GLYPH_VALUES[glyph][1];
        }
        double top = digits();
        return at < text.length() && text.charAt(at) == '⁄' && at++ >= 0 ? top / digits() : top;
    }

    private double digits() {
        int from = at;
        while (at < text.length()
                && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        require(at > from);
        return new BigDecimal(text.substring(from, at)).round(MathContext.DECIMAL64).doubleValue();
    }

    private boolean skip(char sign) {
        spaces();
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void spaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private void require(boolean fine) {
        if (!fine) {
            throw new IllegalArgumentException("Cannot read at " + at + ": " + text);
        }
    }
}

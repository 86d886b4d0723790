package app.laurel.learning.curriculum.math;

import java.util.ArrayList;
import java.util.List;

/** Written addition and subtraction, column by column from the right, as a child does it. */
final class Columns {

    private static final List<String> NAMES =
            List.of("Ones", "Tens", "Hundreds", "Thousands", "Ten thousands");

    private Columns() {}

    static String adding(int a, int b) {
        var steps = new ArrayList<String>();
        int carry = 0;
        for (int place = 0, unit = 1; unit <= Math.max(a, b); place++, unit *= 10) {
            int sum = a / unit % 10 + b / unit % 10 + carry;
            var carried = carry > 0 ? " + 1" : "";
            boolean last = unit * 10 > Math.max(a, b);
            steps.add(
                    "%s: %d + %d%s = %d%s."
                            .formatted(
                                    NAMES.get(place),
                                    a / unit % 10,
                                    b / unit % 10,
                                    carried,
                                    sum,
                                    sum > 9 && !last
                                            ? ", write %d, carry 1".formatted(sum % 10)
                                            : ""));
            carry = sum / 10;
        }
        return String.join(" ", steps) + " Together: " + Say.number(a + b) + ".";
    }

    /** What comes out when every carry is forgotten. */
    static int addedWithoutCarry(int a, int b) {
        int result = 0;
        for (int unit = 1; unit <= Math.max(a, b); unit *= 10) {
            result += (a / unit % 10 + b / unit % 10) % 10 * unit;
        }
        return result;
    }

    static String takingAway(int a, int b) {
        var steps = new ArrayList<String>();
        int borrowed = 0;
        for (int place = 0, unit = 1; unit <= a; place++, unit *= 10) {
            int top = a / unit % 10 - borrowed;
            int bottom = b / unit % 10;
            borrowed = top < bottom ? 1 : 0;
            var why = top < 0 ? "nothing is left" : "%d − %d does not work".formatted(top, bottom);
            steps.add(
                    borrowed > 0
                            ? "%s: %s, so borrow: %d − %d = %d."
                                    .formatted(
                                            NAMES.get(place),
                                            why,
                                            top + 10,
                                            bottom,
                                            top + 10 - bottom)
                            : "%s: %d − %d = %d."
                                    .formatted(NAMES.get(place), top, bottom, top - bottom));
        }
        return String.join(" ", steps) + " That leaves " + Say.number(a - b) + ".";
    }

    /** What comes out when in each column the smaller digit is taken from the bigger one. */
    static int smallerFromBigger(int a, int b) {
        int result = 0;
        for (int unit = 1; unit <= Math.max(a, b); unit *= 10) {
            result += Math.abs(a / unit % 10 - b / unit % 10) * unit;
        }
        return result;
    }
}

package app.laurel.learning.curriculum.math;

import java.math.BigDecimal;
import java.util.Locale;

/** How numbers are written for a child: with a real minus sign and a comma after the thousands. */
final class Say {

    private Say() {}

    static String it(Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal(decimal);
            case Integer whole -> number(whole);
            case Long whole -> number(whole);
            default -> value.toString();
        };
    }

    static String number(long number) {
        return String.format(Locale.US, "%,d", number).replace('-', '−');
    }

    /** In brackets when it is negative, as behind another sign. */
    static String behind(long number) {
        return number < 0 ? "(" + number(number) + ")" : number(number);
    }

    /** "1 apple", "2 apples". */
    static String count(int number, String thing) {
        return number(number) + " " + (number == 1 ? thing : many(thing));
    }

    static String many(String thing) {
        if (thing.endsWith("y") && !thing.matches(".*[aeiou]y")) {
            return thing.substring(0, thing.length() - 1) + "ies";
        }
        return thing.matches(".*(x|s|ch|sh)") ? thing + "es" : thing + "s";
    }

    /** 1st, 2nd, 3rd, 4th. */
    static String place(int number) {
        return number
                + switch (number % 100 / 10 == 1 ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String decimal(BigDecimal number) {
        return String.format(Locale.US, "%,." + Math.max(0, number.scale()) + "f", number)
                .replace('-', '−');
    }
}

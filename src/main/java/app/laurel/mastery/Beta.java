package app.laurel.mastery;

/** The beta distribution, to about ten digits. */
final class Beta {

    private static final double SMALLEST = 1e-300;
    private static final int MOST_TERMS = 300;
    private static final int HALVINGS = 50;

    /** Lanczos' coefficients for g = 7 and n = 9. */
    private static final double[] LANCZOS = {
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
        -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
        1.5056327351493116e-7
    };

    private Beta() {}

    /** The value below which a share of {@code probability} lies, 0 to 1. */
    static double quantile(double a, double b, double probability) {
        var low = 0.0;
        var high = 1.0;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (low + high) / 2;
            if (cumulative(a, b, middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The share that lies below {@code x}: the regularised incomplete beta function. */
    static double cumulative(double a, double b, double x) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        var front =
                Math.exp(
                        logGamma(a + b)
                                - logGamma(a)
                                - logGamma(b)
                                + a * Math.log(x)
                                + b * Math.log(1 - x));
        return x < (a + 1) / (a + b + 2)
                ? front * fraction(a, b, x) / a
                : 1 - front * fraction(b, a, 1 - x) / b;
    }

    /** The continued fraction, by the modified method of Lentz. */
    private static double fraction(double a, double b, double x) {
        var c = 1.0;
        var d = 1 / away(1 - (a + b) * x / (a + 1));
        var value = d;
        for (var m = 1; m <= MOST_TERMS; m++) {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < 1e-13) {
                break;
            }
        }
        return value;
    }

    private static double away(double fromZero) {
        return Math.abs(fromZero) < SMALLEST ? SMALLEST : fromZero;
    }

    /** The logarithm of the gamma function of a positive number. */
    private static double logGamma(double x) {
        if (x < 0.5) {
            return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
        }
        var sum = LANCZOS[0];
        for (var i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        var t = x + 6.5;
        return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}

package app.laurel.questions.exchange;

import app.laurel.platform.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One answer between the braces of a question in GIFT.
 *
 * @param isOption whether it begins with ~ and not with =
 * @param weight percent of the points, 100 for what is simply right, 0 for what is simply wrong
 * @param text as it is written, with the backslashes that protect signs
 * @param feedback its feedback; may be empty
 */
record GiftAnswer(boolean isOption, BigDecimal weight, String text, String feedback) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern WEIGHT =
            Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d{1,6})?)%(.*)$", Pattern.DOTALL);

    /** All answers in their order. */
    static List<GiftAnswer> all(String answers) {
        var found = new ArrayList<GiftAnswer>();
        for (var at = 0; at < answers.length(); ) {
            var sign = answers.charAt(at);
            if (sign != '=' && sign != '~') {
                throw Refusal.because("questions.gift.sign");
            }
            var next = GiftText.find(answers, "=~", at + 1);
            var end = next < 0 ? answers.length() : next;
            found.add(of(sign == '~', answers.substring(at + 1, end).strip()));
            at = end;
        }
        return found;
    }

    private static GiftAnswer of(boolean option, String written) {
        var parts = GiftText.split(written, '#');
        var told = parts.size() > 1 ? parts.get(1).strip() : "";
        var text = parts.getFirst().strip();
        var weighted = WEIGHT.matcher(text);
        if (weighted.matches()) {
            return new GiftAnswer(
                    option, new BigDecimal(weighted.group(1)), weighted.group(2).strip(), told);
        }
        if (text.startsWith("%")) {
            throw Refusal.because("questions.gift.weight", BadLine.shortened(text));
        }
        return new GiftAnswer(option, option ? BigDecimal.ZERO : ALL, text, told);
    }

    boolean isRight() {
        return weight.signum() > 0;
    }

    boolean isWhole() {
        return weight.compareTo(ALL) >= 0;
    }

    /** Whether it may be half of a pair that belongs together. */
    boolean isPair() {
        return !isOption && text.contains("->");
    }
}

package app.laurel.questions.exchange;

import app.laurel.questions.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one question in GIFT. */
final class WrittenGift {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private WrittenGift() {}

    /** Some lines, each with its end. */
    static String of(Draft draft) {
        var kind = draft.kind() == null ? Kind.SINGLE : draft.kind();
        return GiftRemarks.written(GiftRemarks.About.HINT, draft.hint())
                + GiftRemarks.written(GiftRemarks.About.COUNTED, draft.counted())
                + GiftRemarks.written(GiftRemarks.About.CONCEPT, draft.concept())
                + GiftText.protectQuestion(draft.text())
                + " {"
                + answers(kind, draft)
                + (draft.explanation().isEmpty()
                        ? ""
                        : "####" + GiftText.protect(draft.explanation()))
                + "}\n";
    }

    private static String answers(Kind kind, Draft draft) {
        return switch (kind) {
            case SINGLE ->
                    each("=", ALL, draft.right())
                            + each("~", BigDecimal.ZERO, draft.wrong())
                            + "\n";
            case SEVERAL ->
                    each("~", share(draft.right().size()), draft.right())
                            + each("~", ALL.negate(), draft.wrong())
                            + "\n";
            case TRUE_FALSE -> draft.right().getFirst().toUpperCase(Locale.ROOT);
            case NUMBER -> "#" + number(draft);
            case TEXT -> each("=", ALL, draft.right()) + "\n";
            case ORDER ->
                    draft.right().stream()
                            .map(GiftText::protect)
                            .collect(
                                    Collectors.joining(
                                            "\n",
                                            ">" + draft.right().size() + " ALL VERTICAL\n",
                                            "\n"));
        };
    }

    private static String number(Draft draft) {
        return Stream.of(draft.right().getFirst(), draft.tolerance())
                .filter(part -> !part.isEmpty())
                .map(GiftText::protect)
                .collect(Collectors.joining(":"));
    }

    /** Each on a line of its own; what the sign says of the weight is not said again. */
    private static String each(String sign, BigDecimal weight, List<String> answers) {
        var usual = sign.equals("=") ? ALL : BigDecimal.ZERO;
        var percent = "%" + weight.toPlainString() + "%";
        return answers.stream()
                .map(GiftText::protect)
                .map(
                        answer ->
                                weight.equals(usual) && !answer.startsWith("%")
                                        ? "\n" + sign + answer
                                        : "\n" + sign + percent + answer)
                .collect(Collectors.joining());
    }

    /** Percent for each of so many right ones. */
    private static BigDecimal share(int count) {
        return ALL.divide(BigDecimal.valueOf(Math.max(1, count)), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}

package app.laurel.questions.exchange;

import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One question in GIFT, taken apart.
 *
 * @param text what is asked, with a gap where the answer stands in the middle
 * @param answers what stands between the braces, without the feedback for all
 * @param feedback the feedback for all; may be empty
 * @param remarks what stands above it
 */
record GiftBlock(GiftText text, String answers, String feedback, GiftRemarks remarks) {

    private static final String GAP = "_____";
    private static final Pattern TITLE = Pattern.compile("^\\s*::.*?(?<!\\\\)::", Pattern.DOTALL);
    private static final String TO = "..";

    /** Nobody writes a longer question. */
    private static final int LONGEST = 20_000;

    static GiftBlock of(String block, GiftRemarks remarks) {
        if (block.length() > LONGEST) {
            throw Refusal.because("questions.draft.tooLong", LONGEST);
        }
        var untitled = TITLE.matcher(block).replaceFirst("");
        var open = GiftText.find(untitled, "{", 0);
        var close = open < 0 ? -1 : GiftText.find(untitled, "}", open + 1);
        if (open < 0) {
            throw Refusal.because("questions.gift.noAnswer");
        }
        if (close < 0) {
            throw Refusal.because("questions.gift.brace");
        }
        if (GiftText.find(untitled, "{", close + 1) >= 0
                || GiftText.find(untitled.substring(0, close), "{", open + 1) >= 0) {
            throw Refusal.because("questions.gift.twice");
        }
        var before = untitled.substring(0, open).strip();
        var after = untitled.substring(close + 1).strip();
        var inside = untitled.substring(open + 1, close).strip();
        var general = inside.indexOf("####");
        return new GiftBlock(
                GiftText.of(after.isEmpty() ? before : before + " " + GAP + " " + after),
                general < 0 ? inside : inside.substring(0, general).strip(),
                general < 0 ? "" : inside.substring(general + 4).strip(),
                remarks);
    }

    Draft draft() {
        if (answers.isEmpty()) {
            throw Refusal.because("questions.gift.essay");
        }
        if (answers.startsWith("#")) {
            return number();
        }
        if (answers.startsWith(">")) {
            return order();
        }
        var truth = GiftText.split(answers, '#');
        if (isTruth(truth.getFirst())) {
            return truth(truth);
        }
        return choices(GiftAnswer.all(answers));
    }

    /** The ordering plug-in's way: after a line that says how it is shown, one thing a line. */
    private Draft order() {
        var things = answers.lines().skip(1).filter(line -> !line.isBlank()).toList();
        return draft(Kind.ORDER, things, List.of(), "", "");
    }

    private static boolean isTruth(String word) {
        return switch (word.strip().toUpperCase(Locale.ROOT)) {
            case "T", "TRUE", "F", "FALSE" -> true;
            default -> false;
        };
    }

    /** After the word stands the feedback for a wrong answer, then that for a right one. */
    private Draft truth(List<String> parts) {
        var told =
                parts.stream()
                        .skip(1)
                        .filter(one -> !one.isBlank())
                        .reduce((first, second) -> second)
                        .orElse("");
        var isTrue = parts.getFirst().strip().toUpperCase(Locale.ROOT).startsWith("T");
        return draft(Kind.TRUE_FALSE, List.of(Boolean.toString(isTrue)), List.of(), "", told);
    }

    private Draft choices(List<GiftAnswer> all) {
        if (all.stream().allMatch(GiftAnswer::isPair)) {
            throw Refusal.because("questions.gift.matching");
        }
        var right = all.stream().filter(GiftAnswer::isRight).toList();
        var wrong = all.stream().filter(one -> !one.isRight()).toList();
        if (right.isEmpty()) {
            throw Refusal.because("questions.gift.noneRight");
        }
        var told =
                right.stream()
                        .map(GiftAnswer::feedback)
                        .filter(one -> !one.isEmpty())
                        .findFirst()
                        .orElse("");
        var weighted = all.stream().allMatch(GiftAnswer::isOption);
        if (wrong.isEmpty() && !weighted) {
            return draft(Kind.TEXT, texts(right), List.of(), "", told);
        }
        var inParts = right.size() > 1 && right.stream().noneMatch(GiftAnswer::isWhole);
        if (weighted || inParts) {
            return draft(Kind.SEVERAL, texts(right), texts(wrong), "", told);
        }
        // Of several that are each wholly right, the first one is asked for.
        var best = right.stream().max(Comparator.comparing(GiftAnswer::weight)).stream().toList();
        return draft(Kind.SINGLE, texts(best), texts(wrong), "", told);
    }

    private Draft number() {
        var all = answers.substring(1).strip();
        if (all.isEmpty()) {
            throw Refusal.because("questions.gift.noneRight");
        }
        if (all.charAt(0) != '=') {
            all = "=" + all;
        }
        var best =
                GiftAnswer.all(all).stream()
                        .filter(GiftAnswer::isRight)
                        .max(Comparator.comparing(GiftAnswer::weight))
                        .orElseThrow(() -> Refusal.because("questions.gift.noneRight"));
        var written = best.text();
        var to = written.indexOf(TO);
        if (to > 0) {
            return between(
                    written.substring(0, to).strip(),
                    written.substring(to + TO.length()).strip(),
                    best.feedback());
        }
        var parts = GiftText.split(written, ':');
        var tolerance = parts.size() > 1 ? parts.get(1).strip() : "";
        return draft(
                Kind.NUMBER,
                List.of(parts.getFirst().strip()),
                List.of(),
                isZero(tolerance) ? "" : tolerance,
                best.feedback());
    }

    private Draft between(String least, String most, String told) {
        var low = decimal(least);
        var high = decimal(most);
        if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) > 0) {
            throw Refusal.because("questions.gift.range", BadLine.shortened(least + TO + most));
        }
        var two = BigDecimal.valueOf(2);
        var middle = low.get().add(high.get()).divide(two);
        var off = high.get().subtract(low.get()).divide(two);
        return draft(
                Kind.NUMBER,
                List.of(middle.stripTrailingZeros().toPlainString()),
                List.of(),
                off.signum() == 0 ? "" : off.stripTrailingZeros().toPlainString(),
                told);
    }

    private static Optional<BigDecimal> decimal(String written) {
        return written.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")
                ? Optional.of(new BigDecimal(written))
                : Optional.empty();
    }

    private static boolean isZero(String tolerance) {
        return tolerance.matches("0+(\\.0*)?");
    }

    private static List<String> texts(List<GiftAnswer> some) {
        return some.stream().map(GiftAnswer::text).toList();
    }

    private Draft draft(
            Kind kind, List<String> right, List<String> wrong, String tolerance, String told) {
        var why = feedback.isEmpty() ? told : feedback;
        return new Draft(
                kind,
                text.plain(),
                right.stream().map(text::plain).toList(),
                wrong.stream().map(text::plain).toList(),
                tolerance,
                kind == Kind.NUMBER ? remarks.of(GiftRemarks.About.COUNTED) : "",
                remarks.of(GiftRemarks.About.HINT),
                text.plain(why),
                remarks.of(GiftRemarks.About.CONCEPT));
    }
}

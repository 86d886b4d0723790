package app.laurel.drafting;

import app.laurel.drafting.model.Prompt;
import app.laurel.learning.check.ReadingBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Asks a model for a lesson. Whatever somebody typed, or a model wrote, goes out as data between
 * two marks that are taken out of the data itself; of the family nothing goes out but the grade.
 */
final class DraftPrompt {

    private static final String INSTRUCTIONS = "drafting/instructions.txt";

    /** The marks, and what looks like them. */
    private static final Pattern MARKS = Pattern.compile("[⟦⟧〚〛⟬⟭]");

    private static final int MOST_FINDINGS = 12;
    private static final int LONGEST_FINDING = 300;

    /** What is longer is no lesson, and need not be paid for once more. */
    private static final int LONGEST_ANSWER = 12_000;

    private DraftPrompt() {}

    /** Asks for the first time. */
    static Prompt first(Order order) {
        return new Prompt(instructions(order), data("topic", order.topic()));
    }

    /** Asks once more, with what was wrong with the first answer. */
    static Prompt again(Order order, String answer, List<String> findings) {
        var told =
                findings.stream()
                        .limit(MOST_FINDINGS)
                        .map(one -> shortened(one, LONGEST_FINDING))
                        .toList();
        return new Prompt(
                instructions(order),
                data("topic", order.topic())
                        + data("your lesson", shortened(answer, LONGEST_ANSWER))
                        + data("what is wrong with it", String.join("\n", told))
                        + "Write the whole lesson again, without these faults.\n");
    }

    /** The text without the marks between which data stands. */
    static String withoutMarks(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    private static String data(String name, String text) {
        return name + ":\n⟦" + withoutMarks(text) + "⟧\n";
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static String instructions(Order order) {
        var budget = ReadingBudget.of(order.grade());
        var concepts =
                order.questions() < 6
                        ? "Exactly one concept"
                        : "One or two concepts, each with three questions or more";
        var values =
                Map.of(
                        "subject", order.subject(),
                        "grade", order.grade(),
                        "questions", order.questions(),
                        "concepts", concepts,
                        "words", budget.words(),
                        "section", budget.wordsInASection(),
                        "sentence", budget.wordsInASentence(),
                        "question", budget.wordsInAQuestion(),
                        "level", Math.round(budget.level()));
        var text = read();
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }

    private static String read() {
        try {
            return new ClassPathResource(INSTRUCTIONS, DraftPrompt.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

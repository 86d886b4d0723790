package app.laurel.quizzes;

import app.laurel.learning.Curriculum;
import app.laurel.questions.GiveNumber;
import app.laurel.questions.WriteText;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules for one question of a quiz. */
final class CheckQuestion {

    static final int LONGEST_TEXT = 1_000;
    static final int LONGEST_OPTION = 200;
    static final int LONGEST_HINT = 300;
    static final int LONGEST_EXPLANATION = 1_000;
    static final int LONGEST_UNIT = 20;
    static final int FEWEST_OPTIONS = 2;
    static final int MOST_OPTIONS = 6;
    static final int FEWEST_TO_ORDER = 3;
    static final int MOST_TO_ORDER = 8;
    static final int MOST_ACCEPTED = 8;
    static final int MOST_CONCEPTS = 5;

    private CheckQuestion() {}

    static void check(QuestionDraft question, Curriculum curriculum, Found found) {
        if (found.require(
                !question.text().isEmpty(), "text", "quizzes.form.question.text.missing")) {
            CheckQuiz.shortEnough(question.text(), LONGEST_TEXT, "text", found);
        }
        if (found.require(question.kind() != null, "kind", "quizzes.form.question.kind.missing")) {
            checkTask(question, found);
        }
        CheckQuiz.shortEnough(question.hint(), LONGEST_HINT, "hint", found);
        CheckQuiz.shortEnough(question.explanation(), LONGEST_EXPLANATION, "explanation", found);
        found.require(
                question.concepts().size() <= MOST_CONCEPTS,
                "concepts",
                "quizzes.form.question.concepts.many",
                MOST_CONCEPTS);
        question.concepts().stream()
                .filter(id -> curriculum.concept(id).isEmpty())
                .findFirst()
                .ifPresent(
                        unknown ->
                                found.require(
                                        false,
                                        "concepts",
                                        "quizzes.form.question.concepts.unknown",
                                        unknown));
        CheckQuiz.checkPicture(question.imageUrl(), question.imageAlt(), "image", found);
    }

    private static void checkTask(QuestionDraft question, Found found) {
        var options = question.options();
        switch (question.kind()) {
            case SINGLE -> {
                checkOptions(options, FEWEST_OPTIONS, MOST_OPTIONS, found);
                found.require(rights(options) == 1, "options", "quizzes.form.question.right.one");
            }
            case SEVERAL -> {
                checkOptions(options, FEWEST_OPTIONS, MOST_OPTIONS, found);
                found.require(
                        rights(options) >= 1, "options", "quizzes.form.question.right.missing");
            }
            case TRUE_FALSE ->
                    found.require(
                            options.size() == 2 && rights(options) == 1,
                            "options",
                            "quizzes.form.question.truth.missing");
            case NUMBER -> checkNumber(question, found);
            case TEXT -> checkAccepted(question, found);
            case ORDER -> checkOptions(options, FEWEST_TO_ORDER, MOST_TO_ORDER, found);
        }
    }

    private static void checkOptions(List<OptionDraft> options, int fewest, int most, Found found) {
        if (!found.require(
                options.size() >= fewest && options.size() <= most,
                "options",
                "quizzes.form.question.options.count",
                fewest,
                most)) {
            return;
        }
        checkTexts(options, LONGEST_OPTION, found);
        var seen = new HashSet<String>();
        for (var i = 0; i < options.size(); i++) {
            var text = options.get(i).text();
            found.require(
                    text.isEmpty() || seen.add(Normalizer.normalize(text, Normalizer.Form.NFKC)),
                    "options[" + i + "].text",
                    "quizzes.form.question.option.twice");
        }
    }

    private static void checkTexts(List<OptionDraft> options, int longest, Found found) {
        for (var i = 0; i < options.size(); i++) {
            var field = "options[" + i + "].text";
            if (found.require(
                    !options.get(i).text().isEmpty(),
                    field,
                    "quizzes.form.question.option.missing")) {
                CheckQuiz.shortEnough(options.get(i).text(), longest, field, found);
            }
        }
    }

    private static void checkNumber(QuestionDraft question, Found found) {
        CheckQuiz.shortEnough(question.unit(), LONGEST_UNIT, "unit", found);
        if (found.require(
                        question.options().size() == 1,
                        "options",
                        "quizzes.form.question.number.missing")
                && found.require(
                        isNumber(question.options().getFirst().text(), null),
                        "options[0].text",
                        "quizzes.form.question.number.unreadable")) {
            found.require(
                    question.tolerance().isEmpty()
                            || isNumber(question.options().getFirst().text(), question.tolerance()),
                    "tolerance",
                    "quizzes.form.question.tolerance.unreadable");
        }
    }

    private static boolean isNumber(String right, @Nullable String off) {
        try {
            new GiveNumber(right, off, null);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void checkAccepted(QuestionDraft question, Found found) {
        var options = question.options();
        if (!found.require(
                !options.isEmpty() && options.size() <= MOST_ACCEPTED,
                "options",
                "quizzes.form.question.options.count",
                1,
                MOST_ACCEPTED)) {
            return;
        }
        checkTexts(options, WriteText.LONGEST, found);
        var texts = options.stream().map(OptionDraft::text).toList();
        if (texts.stream().noneMatch(one -> one.isEmpty() || one.length() > WriteText.LONGEST)) {
            found.require(
                    !new WriteText(texts, question.accentsOptional()).hasTwice(),
                    "options",
                    "quizzes.form.question.accepted.twice");
        }
    }

    private static long rights(List<OptionDraft> options) {
        return options.stream().filter(OptionDraft::right).count();
    }
}

package app.laurel.quizzes;

import app.laurel.learning.Curriculum;
import app.laurel.questions.GiveNumber;
import app.laurel.questions.Kind;
import app.laurel.questions.WriteText;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules for one question of a quiz. */
final class CheckQuestion {

    private CheckQuestion() {}

    static void check(
            QuestionDraft question, Curriculum curriculum, Set<String> pictures, Found found) {
        if (found.require(
                !question.text().isEmpty(), "text", "quizzes.form.question.text.missing")) {
            CheckQuiz.shortEnough(question.text(), QuestionLimits.LONGEST_TEXT, "text", found);
        }
        if (found.require(question.kind() != null, "kind", "quizzes.form.question.kind.missing")) {
            checkTask(question, found);
        }
        CheckQuiz.shortEnough(question.hint(), QuestionLimits.LONGEST_HINT, "hint", found);
        CheckQuiz.shortEnough(
                question.explanation(), QuestionLimits.LONGEST_EXPLANATION, "explanation", found);
        found.require(
                question.concepts().size() <= QuestionLimits.MOST_CONCEPTS,
                "concepts",
                "quizzes.form.question.concepts.many",
                QuestionLimits.MOST_CONCEPTS);
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
        CheckQuiz.checkPicture(question.imageUrl(), question.imageAlt(), "image", pictures, found);
    }

    private static void checkTask(QuestionDraft question, Found found) {
        var options = question.options();
        switch (question.kind()) {
            case SINGLE -> {
                checkOptions(question.kind(), options, found);
                found.require(rights(options) == 1, "options", "quizzes.form.question.right.one");
            }
            case SEVERAL -> {
                checkOptions(question.kind(), options, found);
                found.require(
                        rights(options) >= 1, "options", "quizzes.form.question.right.missing");
            }
            case TRUE_FALSE ->
                    found.require(
                            rights(options) == 1 && isTruth(options),
                            "options",
                            "quizzes.form.question.truth.missing");
            case NUMBER -> checkNumber(question, found);
            case TEXT -> checkAccepted(question, found);
            case ORDER -> checkOptions(question.kind(), options, found);
        }
    }

    private static boolean isTruth(List<OptionDraft> options) {
        return options.stream().map(OptionDraft::text).toList().equals(List.of("true", "false"));
    }

    private static void checkOptions(Kind kind, List<OptionDraft> options, Found found) {
        if (!isCountRight(kind, options, found)) {
            return;
        }
        checkTexts(options, QuestionLimits.longest(kind), found);
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
        CheckQuiz.shortEnough(question.unit(), QuestionLimits.LONGEST_UNIT, "unit", found);
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
        if (!isCountRight(Kind.TEXT, options, found)) {
            return;
        }
        checkTexts(options, WriteText.LONGEST, found);
        var texts = options.stream().map(OptionDraft::text).toList();
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            // Those with more code points than that are refused already
            found.require(
                    text.length() <= WriteText.LONGEST
                            || text.codePointCount(0, text.length()) > WriteText.LONGEST,
                    "options[" + i + "].text",
                    "quizzes.form.tooLong",
                    WriteText.LONGEST);
        }
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

    private static boolean isCountRight(Kind kind, List<OptionDraft> options, Found found) {
        var fewest = QuestionLimits.fewest(kind);
        var most = QuestionLimits.most(kind);
        return found.require(
                options.size() >= fewest && options.size() <= most,
                "options",
                "quizzes.form.question.options.count",
                fewest,
                most);
    }
}

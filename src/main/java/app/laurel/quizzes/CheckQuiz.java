package app.laurel.quizzes;

import app.laurel.learning.Curriculum;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what keeps a quiz from being published, each mistake at its field. */
@Component
public class CheckQuiz {

    /** What is wrong with the address of a picture that another server has. */
    static final String ELSEWHERE = "quizzes.form.picture.elsewhere";

    private final Curriculum curriculum;
    private final OwnPictures pictures;

    CheckQuiz(Curriculum curriculum, OwnPictures pictures) {
        this.curriculum = curriculum;
        this.pictures = pictures;
    }

    /**
     * All mistakes in the order of the form; empty when the actor may publish it as it is. One
     * statement where it has pictures.
     */
    public List<Refusal> problems(Actor actor, QuizDraft typed) {
        var draft = TidyQuiz.tidy(typed);
        var found = new Found();
        var known = pictures.among(actor, draft.pictures());
        checkTexts(draft, known, found);
        checkRules(actor, draft, found);
        var questions = draft.questions();
        if (found.require(!questions.isEmpty(), "questions", "quizzes.form.questions.none")
                && found.require(
                        questions.size() <= QuizDraft.MOST_QUESTIONS,
                        "questions",
                        "quizzes.form.questions.many",
                        QuizDraft.MOST_QUESTIONS)) {
            for (var i = 0; i < questions.size(); i++) {
                CheckQuestion.check(
                        questions.get(i), curriculum, known, found.in("questions[" + i + "]."));
            }
        }
        return found.problems();
    }

    /** All mistakes of one question but those of its picture, at the names that its fields have. */
    public List<Refusal> problems(QuestionDraft question) {
        var found = new Found();
        CheckQuestion.check(
                TidyQuiz.tidy(QuizDraft.blank().with(List.of(question.pictured(any -> ""))))
                        .questions()
                        .getFirst(),
                curriculum,
                Set.of(),
                found);
        return found.problems();
    }

    /**
     * The draft as it is stored.
     *
     * @throws Refusal of the first mistake
     */
    QuizDraft checked(Actor actor, QuizDraft typed) {
        problems(actor, typed).stream()
                .findFirst()
                .ifPresent(
                        first -> {
                            throw first;
                        });
        return TidyQuiz.tidy(typed);
    }

    private static void checkTexts(QuizDraft draft, Set<String> known, Found found) {
        if (found.require(!draft.title().isEmpty(), "title", "quizzes.form.title.missing")) {
            shortEnough(draft.title(), QuizDraft.LONGEST_TITLE, "title", found);
        }
        if (found.require(
                !draft.description().isEmpty(),
                "description",
                "quizzes.form.description.missing")) {
            shortEnough(draft.description(), QuizDraft.LONGEST_DESCRIPTION, "description", found);
        }
        checkPicture(draft.heroImageUrl(), draft.heroImageAlt(), "heroImage", known, found);
    }

    private void checkRules(Actor actor, QuizDraft draft, Found found) {
        found.require(
                draft.subject().equals(QuizDraft.GENERAL)
                        || curriculum.subjects().contains(draft.subject()),
                "subject",
                "quizzes.form.subject.unknown");
        found.require(
                QuizDraft.LANGUAGES.contains(draft.language()),
                "language",
                "quizzes.form.language.unknown");
        found.require(
                QuizDraft.DIFFICULTIES.contains(draft.difficulty()),
                "difficulty",
                "quizzes.form.difficulty.unknown");
        found.require(
                isBetween(draft.maxAttempts(), 1, QuizDraft.MOST_ATTEMPTS),
                "maxAttempts",
                "quizzes.form.maxAttempts.outside",
                QuizDraft.MOST_ATTEMPTS);
        found.require(
                isBetween(draft.timeLimitSeconds(), 0, QuizDraft.LONGEST_TIME),
                "timeLimitSeconds",
                "quizzes.form.timeLimit.outside",
                QuizDraft.LONGEST_TIME);
        found.require(
                !draft.publicPlay() || actor.isAdministrator(),
                "publicPlay",
                "quizzes.form.publicPlay.refused");
        found.require(
                draft.publishedAt() == null || Moments.areSensible(draft.publishedAt()),
                "publishedAt",
                "quizzes.form.publishedAt.outside");
    }

    /**
     * A picture is one that was uploaded for such quizzes, and has words for those who do not see
     * it.
     */
    static void checkPicture(
            String address, String alt, String field, Set<String> known, Found found) {
        if (address.isEmpty()) {
            shortEnough(alt, QuizDraft.LONGEST_ALT, field + "Alt", found);
            return;
        }
        if (found.require(
                PictureAddress.isAllowed(address), field + "Url", "quizzes.form.picture.address")) {
            var isOwn = PictureAddress.picture(address).isPresent();
            found.require(
                    known.contains(address),
                    field + "Url",
                    isOwn ? "quizzes.form.picture.unknown" : ELSEWHERE);
        }
        if (found.require(!alt.isEmpty(), field + "Alt", "quizzes.form.picture.alt.missing")) {
            shortEnough(alt, QuizDraft.LONGEST_ALT, field + "Alt", found);
        }
    }

    static void shortEnough(String text, int longest, String field, Found found) {
        found.require(
                text.codePointCount(0, text.length()) <= longest,
                field,
                "quizzes.form.tooLong",
                longest);
    }

    private static boolean isBetween(Integer value, int least, int most) {
        return value != null && value >= least && value <= most;
    }
}

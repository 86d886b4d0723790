package app.laurel.quizzes.ui;

import app.laurel.people.SubjectCatalogue;
import app.laurel.quizzes.QuizCard;
import app.laurel.quizzes.QuizDraft;
import app.laurel.quizzes.QuizState;
import app.laurel.shell.Text;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of a quiz in a few words. */
final class QuizWords {

    private QuizWords() {}

    /** How many questions, how long, how hard, in which language; of a draft what is sure. */
    static String facts(QuizCard quiz, SubjectCatalogue subjects) {
        var facts = new ArrayList<String>();
        facts.add(Text.of("quizzes.fact.questions", quiz.questionCount()));
        facts.add(subject(quiz.subject(), subjects));
        if (quiz.state() == QuizState.DRAFT) {
            return String.join(Text.of("quizzes.dot"), facts);
        }
        facts.add(Text.of("quizzes.difficulty." + quiz.difficulty()));
        if (quiz.timeLimitSeconds() > 0) {
            facts.add(Text.of("quizzes.fact.time", time(quiz.timeLimitSeconds())));
        }
        facts.add(Text.of("quizzes.fact.attempts", quiz.maxAttempts()));
        if (!quiz.language().equals(QuizDraft.LANGUAGES.getFirst())) {
            facts.add(language(quiz.language()));
        }
        return String.join(Text.of("quizzes.dot"), facts);
    }

    /** "1:30 min" or "2 h 5 min". */
    static String time(int seconds) {
        var time = Duration.ofSeconds(seconds);
        if (time.toHours() > 0) {
            return Text.of("quizzes.time.hours", time.toHours(), time.toMinutesPart());
        }
        return time.toSecondsPart() == 0
                ? Text.of("quizzes.time.minutes", time.toMinutes())
                : Text.of(
                        "quizzes.time.seconds",
                        time.toMinutes(),
                        "%02d".formatted(time.toSecondsPart()));
    }

    static String subject(String subject, SubjectCatalogue subjects) {
        return subject.equals(QuizDraft.GENERAL)
                ? Text.of("quizzes.subject.general")
                : subjects.nameOf(subject);
    }

    /** All subjects that a quiz can have, the general one last. */
    static List<String> subjects(SubjectCatalogue subjects) {
        var all = new ArrayList<>(subjects.subjects());
        all.add(QuizDraft.GENERAL);
        return all;
    }

    /** What the reader calls the language. */
    static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(UI.getCurrentOrThrow().getLocale());
    }
}

package app.laurel.quizzes.ui;

import app.laurel.learning.Curriculum;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.quizzes.AddPicture;
import app.laurel.quizzes.FetchPicture;
import app.laurel.quizzes.exchange.TakeQuizFile;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.button.Button;
import org.springframework.stereotype.Component;

/** Makes the fields in which a quiz is written, with what they need of other modules. */
@Component
class QuizEditors {

    private final AddPicture pictures;
    private final FetchPicture elsewhere;
    private final TakeQuizFile files;
    private final Curriculum curriculum;
    private final SubjectCatalogue subjects;
    private final FamilyDirectory directory;

    QuizEditors(
            AddPicture pictures,
            FetchPicture elsewhere,
            TakeQuizFile files,
            Curriculum curriculum,
            SubjectCatalogue subjects,
            FamilyDirectory directory) {
        this.pictures = pictures;
        this.elsewhere = elsewhere;
        this.files = files;
        this.curriculum = curriculum;
        this.subjects = subjects;
        this.directory = directory;
    }

    /** What is said of the quiz as a whole. */
    QuizFields fields(Actor actor, FormErrors errors, Runnable changed) {
        return new QuizFields(
                actor,
                subjects,
                pictures,
                elsewhere,
                directory.settings(actor).zone(),
                errors,
                changed);
    }

    QuestionsPanel questions(Actor actor, Runnable changed) {
        return new QuestionsPanel(
                (draft, edited) ->
                        new QuestionEditor(draft, actor, pictures, elsewhere, curriculum, edited),
                changed);
    }

    /** Takes questions from a file. */
    Button importing(Actor actor, QuestionsPanel questions) {
        return Commands.quiet(
                Text.of("quizzes.import"),
                () ->
                        new ImportQuiz(files, actor, taken -> questions.append(taken.questions()))
                                .open());
    }
}

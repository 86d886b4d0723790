package app.laurel.quizzes.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Permission;
import app.laurel.platform.Refusal;
import app.laurel.quizzes.ArchiveQuiz;
import app.laurel.quizzes.CheckQuiz;
import app.laurel.quizzes.PublishQuiz;
import app.laurel.quizzes.QuizDraft;
import app.laurel.quizzes.QuizForm;
import app.laurel.quizzes.QuizState;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.quizzes.WriteQuiz;
import app.laurel.shell.Address;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/**
 * Writes a quiz. Everything is kept while it is typed; what can be played changes only when the
 * author publishes.
 */
@Route(value = EditQuizView.EDIT, layout = AdultLayout.class)
@RouteAlias(value = EditQuizView.NEW, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./learning/answer.css")
@CssImport("./quizzes/quizzes.css")
public class EditQuizView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String QUIZ = "quiz";
    static final String NEW = "quizzes/new";
    static final String EDIT = "quizzes/:quiz/edit";

    private final CheckQuiz check;
    private final Actor actor;
    private final EditedQuiz quiz;
    private final FormErrors errors = new FormErrors();
    private final QuizHead head = new QuizHead(this::discard, this::remove);
    private final ChangedByOther other = new ChangedByOther(this::keepMine, this::showOther);
    private final QuizExports exports = new QuizExports();
    private final QuizFields fields;
    private final QuestionsPanel questions;
    private QuizDraft last = QuizDraft.blank();
    private boolean showing;

    EditQuizView(
            ReadQuizzes read,
            WriteQuiz write,
            PublishQuiz publish,
            ArchiveQuiz archive,
            CheckQuiz check,
            QuizEditors editors,
            CurrentActor currentActor) {
        this.check = check;
        this.actor = currentActor.get();
        this.quiz = new EditedQuiz(read, write, publish, archive, actor);
        fields = editors.fields(actor, errors, this::keep);
        questions = editors.questions(actor, this::keep);
        addClassNames("stack", "edit-quiz");
        var card = Card.titled(Text.of("quizzes.questions"));
        card.add(questions, editors.importing(actor, questions), exports);
        var publishing = Commands.submit(Text.of("quizzes.publish"), errors, this::publish);
        var foot = new Div(errors, publishing);
        foot.addClassName("quiz-foot");
        add(head, other, fields, card, foot);
    }

    /** Where a quiz is changed. */
    static String address(UUID quiz) {
        return "quizzes/" + quiz + "/edit";
    }

    /** What somebody may not do is not there. */
    static void requireMayCreate(Actor actor) {
        if (!actor.may(Permission.QUIZ_CREATE)) {
            throw new NotFound();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters().get(QUIZ);
        if (address.isPresent()) {
            fill(quiz.open(UrlParts.uuid(address.get())));
        } else {
            requireMayCreate(actor);
            begin();
            head.say("quizzes.kept.nothing");
            describe(QuizState.DRAFT, false);
            fields.focusTitle();
        }
    }

    @Override
    public String getPageTitle() {
        return Text.of(quiz.isKept() ? "quizzes.form.edit" : "quizzes.form.new");
    }

    /** The page may have shown another quiz before. */
    private void begin() {
        quiz.begin();
        other.setVisible(false);
        errors.clear();
        show(QuizDraft.blank());
    }

    private void showOther() {
        fill(quiz.see());
    }

    private void fill(QuizForm form) {
        show(form.draft());
        head.say(
                form.drafted() && form.published()
                        ? "quizzes.kept.drafted"
                        : form.published() ? "quizzes.kept.published" : "quizzes.kept");
        describe(form.state(), form.drafted());
        other.setVisible(false);
    }

    private void show(QuizDraft draft) {
        showing = true;
        fields.show(draft);
        questions.show(draft.questions());
        last = draft();
        showing = false;
    }

    private QuizDraft draft() {
        return fields.draft().with(questions.questions());
    }

    /** Says what the quiz is and what else can be done with it. */
    private void describe(QuizState state, boolean drafted) {
        head.show(
                getPageTitle(),
                new QuizHead.Facts(quiz.id(), quiz.isKept(), quiz.isPublished(), drafted, state));
        exports.show(quiz.id(), quiz.isKept());
    }

    /** Keeps what is typed, unless somebody else changed the same meanwhile. */
    private void keep() {
        var now = draft();
        if (showing || other.isVisible() || now.equals(last)) {
            return;
        }
        var begun = !quiz.isKept();
        unlessRefused(
                () -> {
                    quiz.keep(now);
                    last = now;
                    errors.setText("");
                    head.say(quiz.isPublished() ? "quizzes.kept.drafted" : "quizzes.kept");
                    if (begun) {
                        Address.show(address(quiz.id()));
                    }
                    describe(quiz.isPublished() ? QuizState.PUBLISHED : QuizState.DRAFT, true);
                });
    }

    private void unlessRefused(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            if (refusal.key().equals("quizzes.form.changedMeanwhile")) {
                other.show(quiz.changedBy());
            } else {
                errors.show(refusal);
            }
        }
    }

    /** What is typed here takes the place of what the other one wrote. */
    private void keepMine() {
        quiz.overlookOther();
        other.setVisible(false);
        last = QuizDraft.blank();
        keep();
    }

    private void publish() {
        var now = draft();
        var problems = check.problems(actor, now);
        if (!problems.isEmpty()) {
            refuse(problems);
            return;
        }
        unlessRefused(
                () -> {
                    quiz.publish(now);
                    UI.getCurrentOrThrow().navigate(QuizzesView.PATH);
                    Toast.show(Text.of("quizzes.published", now.title()));
                });
    }

    private void refuse(List<Refusal> problems) {
        questions.refuse(problems);
        problems.stream()
                .filter(one -> QuestionProblems.question(one) < 0)
                .toList()
                .reversed()
                .forEach(errors::show);
        if (problems.stream().allMatch(one -> QuestionProblems.question(one) >= 0)) {
            errors.setText(Text.of("quizzes.form.questions.wrong"));
        }
    }

    private void discard() {
        var discarded = quiz.id();
        unlessRefused(
                () -> {
                    var undo = quiz.discard(draft());
                    fill(quiz.see());
                    Toast.show(
                            Text.of("quizzes.discarded"),
                            () -> {
                                undo.run();
                                if (discarded.equals(quiz.id())) {
                                    fill(quiz.see());
                                }
                            });
                });
    }

    private void remove() {
        var removed = quiz.id();
        unlessRefused(
                () -> {
                    var undo = quiz.remove(draft());
                    UI.getCurrentOrThrow().navigate(QuizzesView.PATH);
                    Toast.show(
                            Text.of("quizzes.removed"),
                            () -> {
                                undo.run();
                                UI.getCurrentOrThrow().navigate(address(removed));
                            });
                });
    }
}

package app.laurel.quizzes.ui;

import app.laurel.learning.Curriculum;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.quizzes.AddPicture;
import app.laurel.quizzes.ArchiveQuiz;
import app.laurel.quizzes.CheckQuiz;
import app.laurel.quizzes.FetchPicture;
import app.laurel.quizzes.PublishQuiz;
import app.laurel.quizzes.QuizDraft;
import app.laurel.quizzes.QuizForm;
import app.laurel.quizzes.QuizState;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.quizzes.WriteQuiz;
import app.laurel.quizzes.exchange.TakeQuizFile;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    private final ReadQuizzes read;
    private final WriteQuiz write;
    private final PublishQuiz publish;
    private final ArchiveQuiz archive;
    private final CheckQuiz check;
    private final Actor actor;
    private final FormErrors errors = new FormErrors();
    private final QuizHead head = new QuizHead(this::discard, this::remove);
    private final ChangedByOther other = new ChangedByOther(this::keepMine, () -> fill(form()));
    private final QuizExports exports = new QuizExports();
    private final QuizFields fields;
    private final QuestionsPanel questions;
    private UUID id = UUID.randomUUID();
    private @Nullable Integer seen;
    private QuizDraft last = QuizDraft.blank();
    private boolean published;
    private boolean showing;

    EditQuizView(
            ReadQuizzes read,
            WriteQuiz write,
            PublishQuiz publish,
            ArchiveQuiz archive,
            CheckQuiz check,
            AddPicture pictures,
            FetchPicture elsewhere,
            TakeQuizFile files,
            Curriculum curriculum,
            SubjectCatalogue subjects,
            FamilyDirectory directory,
            CurrentActor currentActor) {
        this.read = read;
        this.write = write;
        this.publish = publish;
        this.archive = archive;
        this.check = check;
        this.actor = currentActor.get();
        fields =
                new QuizFields(
                        actor,
                        subjects,
                        pictures,
                        elsewhere,
                        directory.settings(actor).zone(),
                        errors,
                        this::keep);
        questions =
                new QuestionsPanel(
                        (draft, changed) ->
                                new QuestionEditor(
                                        draft, actor, pictures, elsewhere, curriculum, changed),
                        this::keep);
        addClassNames("stack", "edit-quiz");
        var card = Card.titled(Text.of("quizzes.questions"));
        card.add(
                questions,
                Commands.quiet(
                        Text.of("quizzes.import"),
                        () ->
                                new ImportQuiz(
                                                files,
                                                actor,
                                                taken -> questions.append(taken.questions()))
                                        .open()),
                exports);
        var publishing = Commands.submit(Text.of("quizzes.publish"), errors, this::publish);
        var foot = new Div(errors, publishing);
        foot.addClassName("quiz-foot");
        add(head, other, fields, card, foot);
    }

    /** Where a quiz is changed. */
    static String address(UUID quiz) {
        return "quizzes/" + quiz + "/edit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters().get(QUIZ);
        if (address.isPresent()) {
            id = UrlParts.uuid(address.get());
            fill(form());
        } else {
            begin();
            head.say("quizzes.kept.nothing");
            describe(QuizState.DRAFT, false);
            fields.focusTitle();
        }
    }

    @Override
    public String getPageTitle() {
        return Text.of(seen == null ? "quizzes.form.new" : "quizzes.form.edit");
    }

    /** The page may have shown another quiz before. */
    private void begin() {
        id = UUID.randomUUID();
        seen = null;
        published = false;
        other.setVisible(false);
        errors.clear();
        show(QuizDraft.blank());
    }

    private QuizForm form() {
        return read.form(actor, id);
    }

    /** The quiz, unless somebody removed it meanwhile: then it is written once more. */
    private Optional<QuizForm> found() {
        try {
            return Optional.of(form());
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private void fill(QuizForm form) {
        seen = form.lockVersion();
        published = form.published();
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
        head.show(getPageTitle(), new QuizHead.Facts(id, seen != null, published, drafted, state));
        exports.show(id, seen != null);
    }

    /** Keeps what is typed, unless somebody else changed the same meanwhile. */
    private void keep() {
        var now = draft();
        if (showing || other.isVisible() || now.equals(last)) {
            return;
        }
        var begun = seen == null;
        try {
            seen = write.keep(actor, id, seen, now);
            last = now;
            errors.setText("");
            head.say(published ? "quizzes.kept.drafted" : "quizzes.kept");
            if (begun) {
                Address.show(address(id));
            }
            describe(published ? QuizState.PUBLISHED : QuizState.DRAFT, true);
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    private void refused(Refusal refusal) {
        if (refusal.key().equals("quizzes.form.changedMeanwhile")) {
            other.show(found().map(QuizForm::changedBy).orElse(null));
        } else {
            errors.show(refusal);
        }
    }

    /** What is typed here takes the place of what the other one wrote. */
    private void keepMine() {
        seen = found().map(QuizForm::lockVersion).orElse(null);
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
        try {
            publish.publish(actor, id, seen, now);
        } catch (Refusal refusal) {
            refused(refusal);
            return;
        }
        UI.getCurrentOrThrow().navigate(QuizzesView.PATH);
        Toast.show(Text.of("quizzes.published", now.title()));
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
        var before = draft();
        var quiz = id;
        int now;
        try {
            now = write.discard(actor, quiz, seen);
        } catch (Refusal refusal) {
            refused(refusal);
            return;
        }
        fill(form());
        Toast.show(
                Text.of("quizzes.discarded"),
                () -> {
                    write.keep(actor, quiz, now, before);
                    if (quiz.equals(id)) {
                        fill(form());
                    }
                });
    }

    private void remove() {
        var before = draft();
        var quiz = id;
        try {
            archive.remove(actor, quiz, seen);
        } catch (Refusal refusal) {
            refused(refusal);
            return;
        }
        UI.getCurrentOrThrow().navigate(QuizzesView.PATH);
        Toast.show(
                Text.of("quizzes.removed"),
                () -> {
                    write.keep(actor, quiz, null, before);
                    UI.getCurrentOrThrow().navigate(address(quiz));
                });
    }
}

package app.laurel.quizzes.ui;

import app.laurel.people.FamilyDirectory;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Permission;
import app.laurel.platform.Topic;
import app.laurel.quizzes.ArchiveQuiz;
import app.laurel.quizzes.AttemptAddress;
import app.laurel.quizzes.DuplicateQuiz;
import app.laurel.quizzes.QuizCard;
import app.laurel.quizzes.QuizState;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.quizzes.WriteQuiz;
import app.laurel.quizzes.exchange.TakeQuizFile;
import app.laurel.shell.Address;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All quizzes that an adult may see: found, begun, copied and put away. */
@Route(value = QuizzesView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./quizzes/quizzes.css")
public class QuizzesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "quizzes";

    private static final int ON_A_PAGE = 30;

    private final ReadQuizzes read;
    private final ArchiveQuiz archive;
    private final DuplicateQuiz duplicate;
    private final WriteQuiz write;
    private final TakeQuizFile files;
    private final SubjectCatalogue subjects;
    private final FamilyDirectory directory;
    private final Clock clock;
    private final Actor actor;
    private final QuizFilters filters;
    private final Div body = new Div();
    private ZoneId zone = ZoneId.of("UTC");
    private int size = ON_A_PAGE;
    private @Nullable Shown shown;

    private record Shown(List<QuizCard> quizzes, boolean more) {}

    QuizzesView(
            ReadQuizzes read,
            ArchiveQuiz archive,
            DuplicateQuiz duplicate,
            WriteQuiz write,
            TakeQuizFile files,
            SubjectCatalogue subjects,
            FamilyDirectory directory,
            Changes changes,
            Clock clock,
            CurrentActor currentActor) {
        this.read = read;
        this.archive = archive;
        this.duplicate = duplicate;
        this.write = write;
        this.files = files;
        this.subjects = subjects;
        this.directory = directory;
        this.clock = clock;
        this.actor = currentActor.get();
        this.filters = new QuizFilters(subjects, this::filtered);
        body.addClassName("stack");
        addClassNames("stack", "quizzes-page");
        add(
                new PageHeader(
                        getPageTitle(),
                        Text.of(
                                actor.isAdministrator()
                                        ? "quizzes.line.administrator"
                                        : "quizzes.line"),
                        writing()),
                filters,
                body);
        LiveView.refresh(this, changes, actor, Set.of(Topic.QUIZZES), this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        zone = directory.settings(actor).zone();
        filters.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("quizzes.title");
    }

    private void filtered() {
        size = ON_A_PAGE;
        Address.show(PATH, filters.written());
        refresh();
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void refresh() {
        var now = look();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        body.removeAll();
        if (now.quizzes().isEmpty()) {
            body.add(new Card(nothing()));
            return;
        }
        var times = new RelativeTime(clock, zone, getLocale());
        var grid = new CardGrid();
        now.quizzes()
                .forEach(
                        quiz ->
                                grid.add(
                                        new QuizTile(
                                                quiz, subjects, times, places(quiz), more(quiz))));
        body.add(grid);
        if (now.more()) {
            body.add(
                    Commands.plain(
                            Text.of("quizzes.more"),
                            () -> {
                                size += ReadQuizzes.MOST_ON_A_PAGE;
                                refresh();
                            }));
        }
    }

    private Shown look() {
        var list = read.newest(actor, filters.chosen(), size);
        return new Shown(list.items(), list.hasMore());
    }

    private EmptyState nothing() {
        return filters.isAnything()
                ? new EmptyState(
                        "🧠",
                        Text.of("quizzes.none"),
                        mayCreate() ? Text.of("quizzes.none.next") : "",
                        mayCreate() ? new Component[] {newQuiz()} : new Component[0])
                : new EmptyState(
                        "🔎", Text.of("quizzes.none.found"), Text.of("quizzes.none.found.next"));
    }

    private static List<Component> places(QuizCard quiz) {
        var places = new ArrayList<Anchor>();
        if (quiz.open()) {
            places.add(link("quizzes.open", quiz, AttemptAddress.ofQuiz(quiz.id())));
        }
        if (quiz.editable() && quiz.state() != QuizState.ARCHIVED) {
            places.add(link("quizzes.edit", quiz, EditQuizView.address(quiz.id())));
        }
        places.forEach(place -> place.addClassName("plain-link-button"));
        return List.copyOf(places);
    }

    private List<Component> more(QuizCard quiz) {
        var more = new ArrayList<Component>();
        if (quiz.state() == QuizState.ARCHIVED) {
            if (quiz.removable()) {
                more.add(named("quizzes.restore", quiz, () -> restore(quiz)));
            }
            return more;
        }
        if (quiz.mine()) {
            var preview = link("quizzes.preview", quiz, PreviewQuizView.address(quiz.id()));
            preview.addClassName("quiet-link");
            more.add(preview);
        }
        if (mayCreate() && (quiz.mine() || quiz.open())) {
            more.add(named("quizzes.duplicate", quiz, () -> copy(quiz)));
        }
        if (quiz.removable()) {
            more.add(named("quizzes.archive", quiz, () -> archive(quiz)));
        }
        return more;
    }

    private boolean mayCreate() {
        return actor.may(Permission.QUIZ_CREATE);
    }

    private Component[] writing() {
        return mayCreate()
                ? new Component[] {Commands.plain(Text.of("quizzes.import"), this::take), newQuiz()}
                : new Component[0];
    }

    /** What was read becomes a draft, named as the file says or as nothing yet. */
    private void take() {
        new ImportQuiz(
                        files,
                        actor,
                        draft -> {
                            var id = UUID.randomUUID();
                            write.keep(actor, id, null, draft);
                            UI.getCurrentOrThrow().navigate(EditQuizView.address(id));
                        })
                .open();
    }

    private void copy(QuizCard quiz) {
        var copy = UUID.randomUUID();
        duplicate.duplicate(actor, quiz.id(), copy);
        UI.getCurrentOrThrow().navigate(EditQuizView.address(copy));
        Toast.show(
                Text.of("quizzes.duplicated", quiz.title()),
                () -> {
                    archive.remove(actor, copy);
                    UI.getCurrentOrThrow().navigate(PATH);
                });
    }

    private void archive(QuizCard quiz) {
        archive.archive(actor, quiz.id());
        refresh();
        Toast.show(Text.of("quizzes.archived", quiz.title()), () -> restore(quiz));
    }

    private void restore(QuizCard quiz) {
        archive.restore(actor, quiz.id());
        refresh();
    }

    private static Anchor newQuiz() {
        var link = new Anchor(EditQuizView.NEW, Text.of("quizzes.new"));
        link.setRouterIgnore(false);
        link.addClassName("button-link");
        return link;
    }

    private static Anchor link(String key, QuizCard quiz, String path) {
        var link = new Anchor(path, Text.of(key));
        link.setRouterIgnore(false);
        link.setAriaLabel(Text.of(key + ".name", quiz.title()));
        return link;
    }

    private static Button named(String key, QuizCard quiz, Runnable action) {
        var button = Commands.quiet(Text.of(key), action);
        button.setAriaLabel(Text.of(key + ".name", quiz.title()));
        return button;
    }
}

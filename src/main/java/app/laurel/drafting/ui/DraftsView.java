package app.laurel.drafting.ui;

import app.laurel.drafting.AskForDraft;
import app.laurel.drafting.DecideDraft;
import app.laurel.drafting.DraftDesk;
import app.laurel.drafting.DraftLine;
import app.laurel.drafting.DraftPreview;
import app.laurel.drafting.DraftStatus;
import app.laurel.drafting.DraftWish;
import app.laurel.drafting.EditDraft;
import app.laurel.drafting.LessonText;
import app.laurel.drafting.ReadDrafts;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Permission;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lessons that a family had drafted, and one of them as it would be taught. */
@Route(value = DraftsView.PATH + "/:draft?", layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./drafting/drafting.css")
public class DraftsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "drafts";

    private final ReadDrafts read;
    private final AskForDraft ask;
    private final DecideDraft decide;
    private final EditDraft edit;
    private final SubjectCatalogue subjects;
    private final Clock clock;
    private final Actor actor;
    private final PageHeader header = new PageHeader(Text.of("drafting.title"));
    private final Div list = new Div();
    private @Nullable UUID chosen;
    private @Nullable DraftForm form;
    private @Nullable Object shown;
    private Set<UUID> waiting = Set.of();
    private boolean editing;

    DraftsView(
            ReadDrafts read,
            AskForDraft ask,
            DecideDraft decide,
            EditDraft edit,
            SubjectCatalogue subjects,
            CurrentActor currentActor,
            Changes changes,
            Clock clock) {
        this.read = read;
        this.ask = ask;
        this.decide = decide;
        this.edit = edit;
        this.subjects = subjects;
        this.clock = clock;
        this.actor = currentActor.get();
        LiveView.refresh(
                this,
                changes,
                actor,
                Set.of(Topic.DRAFTS, Topic.LEARNERS, Topic.SETTINGS),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().get("draft").map(DraftingNavigation::id).orElse(null);
        shown = null;
        form = null;
        editing = false;
        waiting = Set.of();
        removeAll();
        list.removeAll();
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("drafting.title");
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void refresh() {
        if (chosen == null) {
            showDesk(read.desk(actor));
        } else {
            showDraft(read.preview(actor, chosen));
        }
    }

    private void showDraft(DraftPreview draft) {
        if (editing || draft.equals(shown)) {
            return;
        }
        shown = draft;
        removeAll();
        var line = draft.draft();
        add(
                header(
                        line.topic(),
                        Text.of(
                                "drafting.draft.line",
                                subjects.nameOf(line.subject()),
                                line.grade())),
                new DraftPanel(draft, new ChosenDraft(line)));
    }

    private static PageHeader header(String title, String line) {
        return new PageHeader(title, line).leading(new BackLink(PATH, Text.of("drafting.all")));
    }

    /** What its panel asks for. */
    private final class ChosenDraft implements DraftPanel.Decisions {

        private final DraftLine draft;

        private ChosenDraft(DraftLine draft) {
            this.draft = draft;
        }

        @Override
        public void approve() {
            decided(() -> decide.approve(actor, draft.id()), DraftStatus.APPROVED);
        }

        @Override
        public void reject() {
            decided(() -> decide.reject(actor, draft.id()), DraftStatus.REJECTED);
        }

        private void decided(Runnable decision, DraftStatus outcome) {
            try {
                decision.run();
                Toast.show(Text.of("drafting.done." + outcome));
            } finally {
                refresh();
            }
        }

        @Override
        public void edit(DraftPreview.Content content) {
            editing = true;
            removeAll();
            add(
                    header(Text.of("drafting.edit.title", content.title()), draft.topic()),
                    new LessonEditor(content.text(), text -> save(content, text), this::showAgain));
        }

        private void save(DraftPreview.Content content, LessonText text) {
            edit.edit(actor, draft.id(), content.pack(), text);
            Toast.show(Text.of("drafting.done.edited"));
            showAgain();
        }

        private void showAgain() {
            editing = false;
            shown = null;
            refresh();
        }

        @Override
        public boolean mayAsk() {
            return DraftsView.this.mayAsk();
        }

        @Override
        public void again(DraftLine failed) {
            askFor(failed.wish());
            UI.getCurrentOrThrow().navigate(DraftsView.class);
        }
    }

    private void showDesk(DraftDesk desk) {
        if (desk.equals(shown)) {
            return;
        }
        var first = shown == null;
        shown = desk;
        header.setLine(
                desk.on()
                        ? Text.of("drafting.budget", desk.budget().left(), desk.budget().limit())
                        : "");
        if (first) {
            add(header, start(desk), list);
        } else if (form != null) {
            form.offer(subjects.subjects(), desk.grades());
        }
        list.removeAll();
        if (!desk.drafts().isEmpty()) {
            list.add(drafts(desk, new RelativeTime(clock, desk.zone(), getLocale())));
        }
        tellWhatCame(desk.drafts());
    }

    /** Says it once, also to those who do not see the list. */
    private void tellWhatCame(List<DraftLine> drafts) {
        drafts.stream()
                .filter(draft -> waiting.contains(draft.id()))
                .filter(draft -> draft.status() != DraftStatus.WAITING)
                .findFirst()
                .ifPresent(
                        draft ->
                                Toast.show(
                                        Text.of(
                                                draft.status() == DraftStatus.FAILED
                                                        ? "drafting.came.not"
                                                        : "drafting.came",
                                                draft.topic())));
        waiting =
                drafts.stream()
                        .filter(draft -> draft.status() == DraftStatus.WAITING)
                        .map(DraftLine::id)
                        .collect(Collectors.toSet());
    }

    private void askFor(DraftWish wish) {
        ask.ask(actor, wish);
        Toast.show(Text.of("drafting.asked", wish.topic()));
    }

    private void askAgain(DraftLine failed) {
        askFor(failed.wish());
        refresh();
    }

    private boolean mayAsk() {
        return actor.may(Permission.AI_QUIZ_GENERATE);
    }

    private Component start(DraftDesk desk) {
        if (!desk.on()) {
            return off();
        }
        return mayAsk()
                ? newForm(desk)
                : new Card(
                        new EmptyState(
                                "✍️", Text.of("drafting.kept"), Text.of("drafting.kept.next")));
    }

    private Component newForm(DraftDesk desk) {
        form =
                new DraftForm(
                        subjects,
                        wish -> {
                            askFor(wish);
                            refresh();
                        });
        form.offer(subjects.subjects(), desk.grades());
        return form;
    }

    private static Component off() {
        return new Card(
                new EmptyState("✍️", Text.of("drafting.off"), Text.of("drafting.off.next")));
    }

    private Component drafts(DraftDesk desk, RelativeTime times) {
        var lines = new UnorderedList();
        lines.addClassNames("lines", "draft-lines");
        desk.drafts()
                .forEach(
                        draft ->
                                lines.add(
                                        new DraftItem(
                                                draft,
                                                subjects,
                                                times,
                                                desk.patience(),
                                                mayAsk() ? () -> askAgain(draft) : null)));
        var card = Card.titled(Text.of("drafting.drafts"));
        card.add(lines);
        return card;
    }
}

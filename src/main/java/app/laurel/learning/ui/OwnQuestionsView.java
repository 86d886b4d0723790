package app.laurel.learning.ui;

import app.laurel.learning.HideQuestion;
import app.laurel.learning.KeepOwnQuestions;
import app.laurel.learning.OwnShelf;
import app.laurel.learning.ReadOwnQuestions;
import app.laurel.learning.Unit;
import app.laurel.learning.WrittenQuestion;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.Address;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The questions that a family wrote itself: written, changed, removed, and read from a file. */
@Route(value = OwnQuestionsView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./learning/lessons.css")
public class OwnQuestionsView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, OwnQuestionsCard.Wishes {

    static final String PATH = "lessons/own";

    private static final String UNIT = "unit";
    private static final int PAGE = 50;

    private final ReadOwnQuestions read;
    private final KeepOwnQuestions own;
    private final HideQuestion hide;
    private final Actor actor;
    private final Select<OwnShelf.OfUnit> filter = new Select<>();
    private final Div body = new Div();
    private final Button more = Commands.plain(Text.of("learning.own.more"), this::showMore);
    private @Nullable String unit;
    private int size = PAGE;
    private boolean filling;
    private @Nullable OwnShelf shown;

    OwnQuestionsView(
            ReadOwnQuestions read,
            KeepOwnQuestions own,
            HideQuestion hide,
            Changes changes,
            CurrentActor currentActor) {
        this.read = read;
        this.own = own;
        this.hide = hide;
        this.actor = currentActor.get();
        filter.setLabel(Text.of("learning.own.unit"));
        filter.setEmptySelectionAllowed(true);
        filter.setEmptySelectionCaption(Text.of("learning.own.all"));
        filter.setItemLabelGenerator(
                one -> one == null ? Text.of("learning.own.all") : one.title());
        filter.addValueChangeListener(change -> choose(change.getValue()));
        var filters = new Div(filter);
        filters.addClassName("lesson-filters");
        var below = new Div(more);
        below.addClassName("actions");
        body.addClassName("stack");
        addClassNames("stack", "lessons-page");
        add(
                new PageHeader(
                        getPageTitle(),
                        Text.of("learning.own.line"),
                        Commands.plain(Text.of("learning.own.import"), this::readFile),
                        Commands.primary(Text.of("learning.own.write"), () -> write(null))),
                LessonsTabs.of(PATH),
                filters,
                body,
                below);
        LiveView.refresh(this, changes, actor, Set.of(Topic.LESSONS), this::refresh);
    }

    /** The address of what the family wrote for a unit, without a leading slash. */
    static String addressOf(String unitId) {
        return PATH + "?" + UNIT + "=" + URLEncoder.encode(unitId, StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unit =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(UNIT)
                        .flatMap(id -> read.unit(actor, id))
                        .map(Unit::id)
                        .orElse(null);
        size = PAGE;
        refresh();
    }

    @Override
    public String getPageTitle() {
        return Text.of("learning.own.title");
    }

    private void choose(OwnShelf.@Nullable OfUnit chosen) {
        if (filling) {
            return;
        }
        unit = chosen == null ? null : chosen.id();
        size = PAGE;
        Address.show(unit == null ? PATH : addressOf(unit));
        refresh();
    }

    private void showMore() {
        size += PAGE;
        refresh();
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void refresh() {
        var now = read.shelf(actor, unit, size);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        fillFilter(now);
        body.removeAll();
        more.setVisible(now.more());
        if (now.questions().isEmpty()) {
            body.add(nothing());
        }
        for (var one : now.units()) {
            var questions =
                    now.questions().stream()
                            .filter(question -> question.unitId().equals(one.id()))
                            .toList();
            if (!questions.isEmpty()) {
                body.add(new OwnQuestionsCard(one, questions, this));
            }
        }
    }

    private void fillFilter(OwnShelf now) {
        var items = new ArrayList<>(now.units());
        if (unit != null && items.stream().noneMatch(one -> one.id().equals(unit))) {
            items.add(new OwnShelf.OfUnit(unit, read.unit(actor, unit).orElse(null), 0));
        }
        filling = true;
        filter.setItems(items);
        filter.setValue(
                items.stream().filter(one -> one.id().equals(unit)).findFirst().orElse(null));
        filling = false;
        filter.setVisible(items.size() > 1 || unit != null);
    }

    private Card nothing() {
        return new Card(
                new EmptyState(
                        "✍️",
                        unit == null
                                ? Text.of("learning.own.none")
                                : Text.of("learning.own.none.here", titleOf(unit)),
                        Text.of("learning.own.none.next"),
                        Commands.plain(Text.of("learning.own.none.write"), () -> write(null))));
    }

    private String titleOf(String unitId) {
        return read.unit(actor, unitId).map(Unit::title).orElse(unitId);
    }

    private void write(@Nullable WrittenQuestion question) {
        new OwnQuestionDialog(own, read.units(actor), actor, question, unit, this::refresh).open();
    }

    private void readFile() {
        new ImportDialog(own, read.units(actor), actor, unit, this::refresh).open();
    }

    @Override
    public void change(WrittenQuestion question) {
        write(question);
    }

    @Override
    public void hide(WrittenQuestion question) {
        hide.hide(actor, question.draft().text(), question.unitId());
        refresh();
        Toast.show(
                Text.of("learning.hide.done"),
                () -> {
                    hide.showAgain(actor, question.draft().text());
                    refresh();
                });
    }

    @Override
    public void showAgain(WrittenQuestion question) {
        hide.showAgain(actor, question.draft().text());
        refresh();
        Toast.show(
                Text.of("learning.hidden.shown"),
                () -> {
                    hide.hide(actor, question.draft().text(), question.unitId());
                    refresh();
                });
    }

    @Override
    public void remove(WrittenQuestion question) {
        own.remove(actor, question.id());
        refresh();
        Toast.show(
                Text.of("learning.own.removed"),
                () -> {
                    own.add(actor, UUID.randomUUID(), question.unitId(), question.draft());
                    refresh();
                });
    }

    @Override
    public OwnQuestionsFile file(String unitId) {
        return new OwnQuestionsFile(read, actor, unitId);
    }
}

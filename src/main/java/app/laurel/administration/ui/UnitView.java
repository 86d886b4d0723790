package app.laurel.administration.ui;

import app.laurel.administration.OpenUnit;
import app.laurel.administration.UnitDesk;
import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.learning.LessonAddress;
import app.laurel.learning.Tally;
import app.laurel.learning.WithdrawCurriculum;
import app.laurel.learning.WithdrawQuestion;
import app.laurel.learning.WrittenInUnit;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Shown;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** One unit of the curriculum: its concepts and questions, and how they go everywhere. */
@Route(value = UnitView.PATH, layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
@CssImport("./administration/curriculum.css")
@CssImport("./learning/lessons.css")
public class UnitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "administration/curriculum/unit";
    static final String UNIT = "unit";

    private final Actor actor;
    private final Curriculum curriculum;
    private final ChangeUnit changeUnit;
    private final ChangeQuestion changeQuestion;
    private final Shown<UnitDesk> shown;
    private String unitId = "";

    UnitView(
            CurrentActor currentActor,
            OpenUnit open,
            Curriculum curriculum,
            WithdrawCurriculum units,
            WithdrawQuestion questions,
            Changes changes) {
        this.actor = currentActor.get();
        this.curriculum = curriculum;
        this.shown = new Shown<>(() -> open.open(actor, unitId), this::show);
        this.changeUnit = new ChangeUnit(actor, units, shown::refresh);
        this.changeQuestion = new ChangeQuestion(actor, questions, shown::refresh);
        addClassName("stack");
        LiveView.refreshForAll(this, changes, Set.of(Topic.CURRICULUM), shown::refresh);
    }

    static String pathOf(String unitId) {
        return PATH + "?" + UNIT + "=" + URLEncoder.encode(unitId, StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unitId =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(UNIT)
                        .orElseThrow(NotFound::new);
        shown.refresh();
    }

    private void show(UnitDesk now) {
        removeAll();
        var unit = now.state().unit();
        var chips = new Div();
        chips.addClassName("chip-row");
        if (now.state().withdrawn()) {
            chips.add(CurriculumWords.withdrawn());
        }
        add(
                new PageHeader(
                                unit.emoji() + " " + unit.title(),
                                CurriculumWords.facts(unit, now.state().questions().size()),
                                chips)
                        .leading(
                                new BackLink(
                                        CurriculumView.PATH,
                                        Text.of("administration.curriculum.title"))),
                about(now),
                concepts(now));
        if (!now.state().questions().isEmpty()) {
            add(questions(now));
        }
    }

    private Card about(UnitDesk now) {
        var unit = now.state().unit();
        var withdrawn = now.state().withdrawn();
        var look =
                new Anchor(
                        LessonAddress.ofPreview(unit.id(), unit.fromGrade()),
                        Text.of("administration.curriculum.look"));
        look.setRouterIgnore(false);
        look.addClassName("plain-link-button");
        var change =
                Commands.plain(
                        Text.of(
                                withdrawn
                                        ? "administration.curriculum.bringBack"
                                        : "administration.curriculum.withdraw"),
                        () -> changeUnit.run(unit, withdrawn));
        change.setAriaLabel(
                Text.of(
                        withdrawn
                                ? "administration.curriculum.bringBack.unit"
                                : "administration.curriculum.withdraw.unit",
                        unit.title()));
        var card =
                new Card(
                        new Paragraph(unit.summary()),
                        new Paragraph(CurriculumWords.answered(now.state().tally())),
                        new Row(look, change).wrapping());
        card.addClassName("stack");
        return card;
    }

    private static Card concepts(UnitDesk now) {
        var facts = new FactLines();
        for (Concept concept : now.state().unit().concepts()) {
            facts.fact(
                    concept.name(),
                    CurriculumWords.answered(
                            now.concepts().getOrDefault(concept.id(), Tally.NONE)));
        }
        var card =
                Card.titled(
                        Text.of("administration.curriculum.conceptsOf"),
                        Text.of("administration.curriculum.conceptsOf.line"));
        card.add(facts);
        return card;
    }

    private Card questions(UnitDesk now) {
        var list = new UnorderedList();
        list.addClassName("question-list");
        now.state().questions().forEach(one -> list.add(item(one)));
        var card = Card.titled(Text.of("administration.curriculum.questionsOf"));
        card.add(list);
        return card;
    }

    private ListItem item(WrittenInUnit one) {
        var text = one.question().text();
        var actions =
                new Div(
                        one.withdrawn()
                                ? changeQuestion.bringBack(one.hash(), text)
                                : changeQuestion.withdraw(one.hash(), text, unitId));
        actions.addClassName("actions");
        var item =
                new ListItem(new QuestionDetails(one.question(), curriculum.foreignWords(unitId)));
        if (one.withdrawn()) {
            item.add(CurriculumWords.withdrawn());
        }
        item.add(CurriculumWords.quiet(CurriculumWords.answered(one.tally())), actions);
        item.addClassName("question-item");
        return item;
    }

    @Override
    public String getPageTitle() {
        var now = shown.get();
        return now == null
                ? Text.of("administration.curriculum.title")
                : now.state().unit().title();
    }
}

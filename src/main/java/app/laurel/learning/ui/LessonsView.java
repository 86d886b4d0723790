package app.laurel.learning.ui;

import app.laurel.learning.Curriculum;
import app.laurel.learning.LessonAddress;
import app.laurel.learning.OwnUnits;
import app.laurel.learning.Unit;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.shell.Address;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All lessons for a grade, by subject, for adults who want to know what there is. */
@Route(value = LessonsView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./learning/lessons.css")
public class LessonsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "lessons";

    private static final int LAST_GRADE = 12;
    private static final int USUAL_GRADE = 3;

    private final Curriculum curriculum;
    private final OwnUnits own;
    private final FamilyDirectory directory;
    private final Actor actor;
    private final Select<Integer> grade = new Select<>();
    private final Select<String> subject = new Select<>();
    private final Div body = new Div();
    private boolean filling;

    LessonsView(
            Curriculum curriculum,
            OwnUnits own,
            FamilyDirectory directory,
            CurrentActor currentActor) {
        this.curriculum = curriculum;
        this.own = own;
        this.directory = directory;
        this.actor = currentActor.get();
        grade.setLabel(Text.of("learning.lessons.grade"));
        grade.setItems(IntStream.rangeClosed(0, LAST_GRADE).boxed().toList());
        grade.setItemLabelGenerator(one -> Text.of("learning.lessons.grade.name", one));
        grade.addValueChangeListener(change -> choose());
        subject.setLabel(Text.of("learning.lessons.subject"));
        subject.setItems(curriculum.subjects());
        subject.setItemLabelGenerator(SubjectLook::name);
        subject.addValueChangeListener(change -> choose());
        var filters = new Div(grade, subject);
        filters.addClassName("lesson-filters");
        body.addClassName("stack");
        addClassNames("stack", "lessons-page");
        add(
                new PageHeader(getPageTitle(), Text.of("learning.lessons.line")),
                LessonsTabs.of(PATH),
                filters,
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filling = true;
        grade.setValue(
                query.getSingleParameter("grade")
                        .filter(one -> one.matches("[0-9]|1[0-2]"))
                        .map(Integer::valueOf)
                        .orElseGet(this::gradeOfFirstLearner));
        subject.setValue(
                query.getSingleParameter("subject")
                        .filter(curriculum.subjects()::contains)
                        .orElse(curriculum.subjects().getFirst()));
        filling = false;
        show();
    }

    @Override
    public String getPageTitle() {
        return Text.of("learning.lessons.title");
    }

    private int gradeOfFirstLearner() {
        return directory.learners(actor).stream()
                .findFirst()
                .map(learner -> learner.grade())
                .orElse(USUAL_GRADE);
    }

    private void choose() {
        if (filling || grade.getValue() == null || subject.getValue() == null) {
            return;
        }
        Address.show(
                PATH,
                QueryParameters.simple(
                        Map.of(
                                "grade",
                                grade.getValue().toString(),
                                "subject",
                                subject.getValue())));
        show();
    }

    private void show() {
        body.removeAll();
        var units =
                Stream.concat(
                                own
                                        .of(actor.familyId(), grade.getValue(), subject.getValue())
                                        .stream(),
                                curriculum.unitsFor(grade.getValue(), subject.getValue()).stream())
                        .toList();
        body.add(units.isEmpty() ? nothing() : cards(units));
    }

    private Component nothing() {
        return new Card(
                new EmptyState(
                        SubjectLook.emoji(subject.getValue()),
                        Text.of("learning.lessons.none"),
                        Text.of("learning.lessons.none.next")));
    }

    private Component cards(List<Unit> units) {
        var grid = new CardGrid();
        units.forEach(unit -> grid.add(card(unit)));
        return grid;
    }

    private Card card(Unit unit) {
        var link =
                new Anchor(
                        LessonAddress.ofPreview(unit.id(), grade.getValue()),
                        Text.of("learning.lessons.look"));
        link.setRouterIgnore(false);
        link.addClassName("quiet-link");
        link.setAriaLabel(Text.of("learning.lessons.look.name", unit.title()));
        var grades =
                new Paragraph(Text.of("learning.lessons.grades", unit.fromGrade(), unit.toGrade()));
        grades.addClassName("quiet");
        var card =
                new Card(
                        new Emoji(unit.emoji()),
                        new H2(unit.title()),
                        new Paragraph(unit.summary()),
                        grades,
                        link);
        card.addClassName("lesson-card");
        return card;
    }
}

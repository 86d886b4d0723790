package app.laurel.learning.ui;

import app.laurel.learning.Curriculum;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonAddress;
import app.laurel.learning.LessonCard;
import app.laurel.learning.OwnUnits;
import app.laurel.learning.StartLesson;
import app.laurel.learning.Unit;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.PillLink;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything a learner can choose: lessons that were begun, subjects, and a subject's units. */
@Route(value = "learn/:subject?", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
public class ChooseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Curriculum curriculum;
    private final OwnUnits own;
    private final LearningRecord record;
    private final StartLesson start;
    private final FamilyDirectory directory;
    private final Actor actor;
    private String title = Text.of("learning.choose.title");

    ChooseView(
            Curriculum curriculum,
            OwnUnits own,
            LearningRecord record,
            StartLesson start,
            FamilyDirectory directory,
            CurrentActor currentActor) {
        this.curriculum = curriculum;
        this.own = own;
        this.record = record;
        this.start = start;
        this.directory = directory;
        this.actor = currentActor.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var learner = directory.learner(actor, actor.id());
        event.getRouteParameters()
                .get("subject")
                .ifPresentOrElse(
                        subject -> showUnits(learner, subject), () -> showSubjects(learner));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showSubjects(Learner learner) {
        title = Text.of("learning.choose.title");
        add(new PageHeader(title).leading(back("learner", "learning.choose.home")));
        var open = record.open(actor);
        if (!open.isEmpty()) {
            add(openLessons(open));
        }
        var tiles = new Nav();
        tiles.addClassName("subject-tiles");
        tiles.getElement().setAttribute("aria-label", Text.of("learning.choose.subjects"));
        var additional = own.of(learner);
        subjects(learner, additional)
                .map(subject -> new SubjectTile(subject, count(learner, subject, additional)))
                .forEach(tiles::add);
        add(tiles);
    }

    private void showUnits(Learner learner, String subject) {
        if (!curriculum.subjects().contains(subject)) {
            throw new NotFound();
        }
        title = SubjectLook.name(subject);
        var units =
                Stream.concat(
                                own.of(learner.familyId(), learner.grade(), subject).stream(),
                                curriculum.unitsFor(learner.grade(), subject).stream())
                        .toList();
        add(new PageHeader(title).leading(back("learn", "learning.choose.all")));
        if (units.isEmpty()) {
            add(
                    new EmptyState(
                            SubjectLook.emoji(subject),
                            Text.of("learning.choose.none"),
                            Text.of("learning.choose.none-next"),
                            new PillLink("learn", "", Text.of("learning.choose.all")).primary()));
            return;
        }
        var cards = new CardGrid();
        units.forEach(
                unit ->
                        cards.add(
                                new UnitCard(unit, () -> go(() -> start.start(actor, unit.id())))));
        add(cards);
    }

    private int count(Learner learner, String subject, List<Unit> additional) {
        var built = curriculum.unitsFor(learner.grade(), subject).size();
        return built
                + (int) additional.stream().filter(one -> one.subject().equals(subject)).count();
    }

    /** The learner's own subjects first, then the others. */
    private Stream<String> subjects(Learner learner, List<Unit> additional) {
        var all =
                Stream.concat(
                                curriculum.subjectsFor(learner.grade()).stream(),
                                additional.stream().map(Unit::subject))
                        .distinct()
                        .toList();
        return Stream.concat(learner.subjects().stream().filter(all::contains), all.stream())
                .distinct();
    }

    private Component openLessons(List<LessonCard> open) {
        var section = new Section(new H2(Text.of("learning.choose.begun")));
        section.addClassName("stack");
        open.forEach(
                lesson ->
                        section.add(
                                new OpenLessonCard(
                                        lesson,
                                        () ->
                                                go(
                                                        () -> {
                                                            start.resume(actor, lesson.id());
                                                            return lesson.id();
                                                        }))));
        return section;
    }

    private void go(Supplier<String> lesson) {
        var address = LessonAddress.of(lesson.get());
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    private static PillLink back(String path, String key) {
        return PillLink.round(path, "←", Text.of(key));
    }
}

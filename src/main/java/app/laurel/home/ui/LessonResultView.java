package app.laurel.home.ui;

import app.laurel.earning.LessonWorth;
import app.laurel.home.LessonReview;
import app.laurel.home.ReviewLesson;
import app.laurel.learning.Curriculum;
import app.laurel.learning.LessonAddress;
import app.laurel.learning.LessonResult;
import app.laurel.learning.PractiseMistakes;
import app.laurel.learning.StartLesson;
import app.laurel.learning.ui.LanguageMarks;
import app.laurel.mastery.Trophy;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LearnerLayout;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.PillLink;
import app.laurel.shell.parts.Signed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a finished lesson went: kindly, with what it paid and every question looked at again. */
@Route(value = "lesson/:lesson/result", layout = LearnerLayout.class)
@RolesAllowed("LEARNER")
public class LessonResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WELL_DONE = 70;

    private final ReviewLesson reviews;
    private final StartLesson start;
    private final PractiseMistakes practice;
    private final Curriculum curriculum;
    private final Actor actor;
    private String title = "";

    LessonResultView(
            ReviewLesson reviews,
            StartLesson start,
            PractiseMistakes practice,
            Curriculum curriculum,
            CurrentActor currentActor) {
        this.reviews = reviews;
        this.start = start;
        this.practice = practice;
        this.curriculum = curriculum;
        this.actor = currentActor.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = LessonAddress.requireId(event.getRouteParameters().get("lesson"));
        try {
            show(reviews.review(actor, id));
        } catch (Refusal unfinished) {
            event.forwardTo(LessonAddress.of(id));
        }
    }

    @Override
    public String getPageTitle() {
        return Text.of("home.result.title", title);
    }

    private void show(LessonReview review) {
        title = review.result().title();
        removeAll();
        add(summary(review));
        if (!review.trophies().isEmpty()) {
            add(trophies(review));
        }
        var answers = new AnswerReview(review.result().review());
        new LanguageMarks(curriculum.foreignWords(review.result().unitId()))
                .mark(answers, given(review.result()));
        add(actions(review), answers);
    }

    private static String[] given(LessonResult result) {
        return result.review().stream()
                .flatMap(one -> Stream.of(one.chosen(), one.right()))
                .toArray(String[]::new);
    }

    private static Card summary(LessonReview review) {
        var result = review.result();
        var well = result.score() >= WELL_DONE;
        var card = new Card().big();
        card.addClassName("result");
        if (well) {
            card.add(new Confetti());
        }
        var lesson = new Paragraph(result.title());
        lesson.addClassName("lesson-where");
        var score =
                new Paragraph(Text.of("home.result.score", result.correct(), result.questions()));
        score.addClassName("result-score");
        var next = new Paragraph(Text.of("home.result.next." + band(result.score())));
        next.addClassName("quiet");
        card.add(
                new Emoji(result.emoji()),
                lesson,
                new H1(Text.of("home.result.head." + band(result.score()))),
                score,
                next,
                result.practice() ? practised() : earned(review));
        return card;
    }

    /** One of the words that the texts for a score are filed under. */
    private static String band(int score) {
        return score == 100 ? "all" : score >= WELL_DONE ? "well" : score >= 40 ? "half" : "start";
    }

    private static Paragraph practised() {
        var practised = new Paragraph(Text.of("home.result.practised"));
        practised.addClassName("quiet");
        return practised;
    }

    private static Div earned(LessonReview review) {
        var earned = new Div();
        earned.addClassName("result-earned");
        var total =
                new Paragraph(
                        new Emoji("⭐"), new Span(Text.of("home.result.points", review.points())));
        total.addClassName("result-points");
        earned.add(total);
        var lines = new UnorderedList();
        lines.addClassName("result-lines");
        review.lines()
                .forEach(
                        line ->
                                lines.add(
                                        new ListItem(
                                                Text.of(
                                                        "home.result.line",
                                                        line.description(),
                                                        Signed.of(line.amount())))));
        earned.add(lines);
        whyNoMore(review.worth()).forEach(words -> earned.add(quiet(words)));
        return earned;
    }

    private static List<String> whyNoMore(LessonWorth worth) {
        var words = new ArrayList<String>();
        if (worth.known() > 0) {
            words.add(Text.of("home.result.why.known", worth.known()));
        }
        if (worth.tooFast() > 0) {
            words.add(Text.of("home.result.why.tooFast", worth.tooFast()));
        }
        if (worth.time() > 1) {
            words.add(Text.of("home.result.why.again", Math.min(worth.time(), 4)));
        }
        if (worth.withheld() > 0) {
            words.add(Text.of("home.full-day"));
        }
        return words;
    }

    private static Paragraph quiet(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Card trophies(LessonReview review) {
        var card =
                new Card(new H2(Text.of("home.result.trophies", review.trophies().size()))).big();
        card.addClassName("result-trophies");
        review.trophies().forEach(one -> card.add(trophy(one)));
        return card;
    }

    private static Div trophy(Trophy trophy) {
        var title = Text.of("mastery.achievement." + trophy.type() + ".title");
        var words =
                trophy.points() == 0
                        ? title
                        : Text.of("home.result.trophy", title, trophy.points());
        var row = new Div(new Emoji(trophy.type().emoji()), new Span(words));
        row.addClassName("row");
        return row;
    }

    private Div actions(LessonReview review) {
        var well = review.result().score() >= WELL_DONE;
        var home = new PillLink("learner", "🏠", Text.of("home.result.home"));
        var actions = new Div();
        actions.addClassName("pills");
        if (review.result().hasMistakes()) {
            actions.add(
                    Commands.primary(
                            Text.of("home.result.practise"), () -> practise(review.result().id())));
        }
        if (review.repeatable() && !review.result().practice()) {
            var again = Text.of(well ? "home.result.again" : "home.result.once-more");
            Runnable repeat = () -> again(review.result().unitId());
            actions.add(Commands.plain(again, repeat));
        }
        actions.add(
                review.result().hasMistakes() ? home : home.primary(),
                new PillLink("shop", "🎯", Text.of("home.result.goal")));
        return actions;
    }

    private void practise(String lessonId) {
        var address = LessonAddress.of(practice.of(actor, lessonId));
        getUI().ifPresent(ui -> ui.navigate(address));
    }

    private void again(String unitId) {
        var address = LessonAddress.of(start.start(actor, unitId));
        getUI().ifPresent(ui -> ui.navigate(address));
    }
}

package app.laurel.insights.ui;

import app.laurel.insights.LearnerHead;
import app.laurel.insights.ObserveLearner;
import app.laurel.platform.Actor;
import app.laurel.quizzes.AttemptAddress;
import app.laurel.quizzes.QuizRecord;
import app.laurel.quizzes.QuizRecord.Ended;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every quiz that the learner has played, the newest first; each leads to all its questions. */
class QuizzesPart extends PartOfPage {

    private static final int PAGE = 20;

    private final ObserveLearner observe;
    private final QuizRecord record;
    private final Clock clock;
    private final Actor actor;
    private final int learnerId;
    private final NewestFirst list = new NewestFirst(this::showMore);
    private int wanted = PAGE;
    private @Nullable List<Ended> shown;

    QuizzesPart(
            ObserveLearner observe, QuizRecord record, Clock clock, Actor actor, int learnerId) {
        this.observe = observe;
        this.record = record;
        this.clock = clock;
        this.actor = actor;
        this.learnerId = learnerId;
        add(list);
    }

    @Override
    void enter(QueryParameters query) {
        // The address of this part says everything without parameters.
    }

    @Override
    LearnerHead show() {
        var head = observe.head(actor, learnerId);
        var now = record.newest(head.learner(), wanted + 1);
        if (!now.equals(shown)) {
            shown = now;
            if (now.isEmpty()) {
                list.showNone(nothingYet(head));
            } else {
                var times = new RelativeTime(clock, head.zone(), getLocale());
                list.begin();
                list.append(
                        now.stream().limit(wanted).map(one -> item(head, one, times)),
                        now.size() > wanted);
            }
        }
        return head;
    }

    private void showMore() {
        wanted += PAGE;
        show();
    }

    private static ListItem item(LearnerHead head, Ended one, RelativeTime times) {
        var line = new Div(new H2(title(head, one)), score(one));
        line.addClassName("answer-head");
        if (one.timedOut()) {
            line.add(new Chip(Text.of("insights.quizzes.timedOut"), Chip.Tone.WARM));
        }
        var words =
                new Span(
                        Text.of(
                                "insights.quizzes.remark",
                                one.number(),
                                Math.round(one.timeMs() / 1000f)));
        var remark = new Div(times.element(one.completedAt()), words);
        remark.addClassNames("quiet", "answer-remark");
        var item = new ListItem(line, remark);
        item.addClassName("answer");
        return item;
    }

    /** Only who belongs to the family sees each question. */
    private static Component title(LearnerHead head, Ended one) {
        if (head.outside()) {
            return new Span(one.title());
        }
        var link = new Anchor(AttemptAddress.ofResult(one.id()), one.title());
        link.setRouterIgnore(false);
        return link;
    }

    private static Chip score(Ended one) {
        return new Chip(Text.of("insights.quizzes.score", one.correct(), one.questions()));
    }

    private static EmptyState nothingYet(LearnerHead head) {
        return new EmptyState(
                "🎲",
                Text.of("insights.quizzes.none"),
                Text.of("insights.quizzes.none.next", head.learner().name()),
                HandOverLink.forFamily(head));
    }
}

package app.laurel.insights.ui;

import app.laurel.insights.AnswerLine;
import app.laurel.insights.AnswerPage;
import app.laurel.insights.LearnerAnswers;
import app.laurel.insights.LearnerHead;
import app.laurel.insights.ObserveLearner;
import app.laurel.learning.AnswerFilter;
import app.laurel.learning.HideQuestion;
import app.laurel.learning.QuestionHash;
import app.laurel.platform.Actor;
import app.laurel.shell.Address;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every answered question, newest first, as many as are asked for. */
class AnswersPart extends PartOfPage {

    private static final int PAGE = 20;

    private final ObserveLearner observe;
    private final HideQuestion hide;
    private final Clock clock;
    private final Actor actor;
    private final int learnerId;
    private final AnswerFilters filters;
    private final NewestFirst list = new NewestFirst(this::showMore);
    private @Nullable LearnerAnswers shown;
    private AnswerFilter filter = AnswerFilter.ALL;
    private Set<String> hidden = Set.of();
    private AnswerPage last = new AnswerPage(List.of(), null);

    AnswersPart(
            ObserveLearner observe, HideQuestion hide, Clock clock, Actor actor, int learnerId) {
        this.observe = observe;
        this.hide = hide;
        this.clock = clock;
        this.actor = actor;
        this.learnerId = learnerId;
        this.filters = new AnswerFilters(this::choose);
        add(filters, list);
    }

    /** The address of the answers about one concept, without a leading slash. */
    static String address(int learnerId, String concept) {
        return Part.ANSWERS.path(learnerId)
                + "?"
                + QueryParameters.of(AnswerChoice.CONCEPT, concept).getQueryString();
    }

    /** Goes to the answers about one concept. */
    static void open(Component from, int learnerId, String concept) {
        from.getUI()
                .ifPresent(
                        ui ->
                                ui.navigate(
                                        Part.ANSWERS.path(learnerId),
                                        QueryParameters.of(AnswerChoice.CONCEPT, concept)));
    }

    @Override
    void enter(QueryParameters query) {
        filters.set(AnswerChoice.of(query));
    }

    @Override
    LearnerHead show() {
        var size = Math.max(PAGE, list.length());
        filter = filters.choice().filter(clock.instant());
        var now = observe.answers(actor, learnerId, filter, size);
        var hiddenNow = now.head().outside() ? Set.<String>of() : hide.hashes(actor);
        if (!now.equals(shown) || !hiddenNow.equals(hidden)) {
            shown = now;
            hidden = hiddenNow;
            filters.offer(now);
            showLines(now);
        }
        return now.head();
    }

    private void choose() {
        Address.show(
                Part.ANSWERS.path(learnerId),
                QueryParameters.simple(filters.choice().parameters()));
        list.begin();
        shown = null;
        show();
    }

    private void showLines(LearnerAnswers now) {
        filters.setVisible(isFiltered() || !now.page().lines().isEmpty());
        if (now.page().lines().isEmpty()) {
            list.showNone(isFiltered() ? nothingFits() : nothingYet(now.head()));
            return;
        }
        list.begin();
        append(now.page());
    }

    private void showMore() {
        if (last.next() != null) {
            append(observe.moreAnswers(actor, learnerId, filter, last.next(), PAGE));
        }
    }

    private void append(AnswerPage page) {
        last = page;
        if (shown != null) {
            var head = shown.head();
            var times = new RelativeTime(clock, head.zone(), getLocale());
            list.append(
                    page.lines().stream().map(line -> item(head, line, times)),
                    page.next() != null);
        }
    }

    private AnswerItem item(LearnerHead head, AnswerLine line, RelativeTime times) {
        var item = new AnswerItem(line, head.learner().name(), times);
        if (!head.outside()) {
            var question = line.answer().question();
            item.offerHiding(
                    question,
                    hidden.contains(QuestionHash.of(question)),
                    () -> {
                        hide.hide(actor, question, null);
                        show();
                        Toast.show(
                                Text.of("learning.hide.done"),
                                () -> {
                                    hide.showAgain(actor, question);
                                    show();
                                });
                    });
        }
        return item;
    }

    private boolean isFiltered() {
        return !filters.choice().equals(AnswerChoice.ALL);
    }

    private EmptyState nothingFits() {
        return new EmptyState(
                "🔎",
                Text.of("insights.answers.no-match"),
                Text.of("insights.answers.no-match.next"),
                Commands.plain(
                        Text.of("insights.answers.all"),
                        () -> {
                            filters.set(AnswerChoice.ALL);
                            choose();
                        }));
    }

    private static EmptyState nothingYet(LearnerHead head) {
        return new EmptyState(
                "💬",
                Text.of("insights.answers.none"),
                Text.of("insights.answers.none.next", head.learner().name()),
                HandOverLink.forFamily(head));
    }
}

package app.laurel.administration.ui;

import app.laurel.learning.Curriculum;
import app.laurel.learning.ObserveCurriculum;
import app.laurel.learning.QuestionInDoubt;
import app.laurel.learning.WithdrawQuestion;
import app.laurel.learning.WithdrawnQuestion;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Questions that families reported, and those that nobody is asked. */
@Route(value = DoubtsView.PATH, layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
@CssImport("./administration/curriculum.css")
@CssImport("./learning/lessons.css")
public class DoubtsView extends Div implements HasDynamicTitle {

    static final String PATH = "administration/curriculum/questions";

    private static final int PAGE = 20;

    /** Reports come with whatever learners do. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Actor actor;
    private final ObserveCurriculum observe;
    private final Curriculum curriculum;
    private final RelativeTime times;
    private final ChangeQuestion change;
    private final Card reported = Card.titled(Text.of("administration.curriculum.queue"));
    private final Card withdrawn = Card.titled(Text.of("administration.curriculum.withdrawnOnes"));
    private final List<QuestionInDoubt> doubts = new ArrayList<>();
    private final List<WithdrawnQuestion> gone = new ArrayList<>();
    private boolean moreDoubts;
    private boolean moreGone;

    DoubtsView(
            CurrentActor currentActor,
            ObserveCurriculum observe,
            Curriculum curriculum,
            WithdrawQuestion questions,
            FamilyDirectory directory,
            Changes changes,
            Clock clock) {
        this.actor = currentActor.get();
        this.observe = observe;
        this.curriculum = curriculum;
        this.times = new RelativeTime(clock, directory.settings(actor).zone(), getLocale());
        this.change = new ChangeQuestion(actor, questions, this::look);
        addClassName("stack");
        add(
                new PageHeader(getPageTitle(), Text.of("administration.curriculum.queue.line")),
                CurriculumTabs.of(PATH),
                reported,
                withdrawn);
        look();
        LiveView.refreshForAll(this, changes, Set.of(Topic.CURRICULUM), this::look);
        LiveView.refreshForAll(this, changes, Set.of(Topic.LESSONS), BETWEEN_LOOKS, this::look);
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void look() {
        var waiting = doubts(List.of(), Math.max(PAGE, doubts.size()));
        if (!waiting.equals(doubts) || waiting.isEmpty()) {
            doubts.clear();
            doubts.addAll(waiting);
            showDoubts();
        }
        var away = gone(List.of(), Math.max(PAGE, gone.size()));
        if (!away.equals(gone) || away.isEmpty()) {
            gone.clear();
            gone.addAll(away);
            showGone();
        }
    }

    /** The next ones after those, and whether there are more. */
    private List<QuestionInDoubt> doubts(List<QuestionInDoubt> before, int size) {
        var found =
                before.isEmpty()
                        ? observe.reported(actor, ObserveCurriculum.OLDEST, "", size + 1)
                        : observe.reported(
                                actor,
                                before.getLast().firstAt(),
                                before.getLast().hash(),
                                size + 1);
        moreDoubts = found.size() > size;
        return found.stream().limit(size).toList();
    }

    private List<WithdrawnQuestion> gone(List<WithdrawnQuestion> before, int size) {
        var found =
                before.isEmpty()
                        ? observe.withdrawn(actor, ObserveCurriculum.NEWEST, "", size + 1)
                        : observe.withdrawn(
                                actor, before.getLast().at(), before.getLast().hash(), size + 1);
        moreGone = found.size() > size;
        return found.stream().limit(size).toList();
    }

    private void showDoubts() {
        var list = list();
        doubts.forEach(
                one ->
                        list.add(
                                new DoubtItem(
                                        one,
                                        curriculum.foreignWords(one.unitId()),
                                        change,
                                        times)));
        fill(
                reported,
                list,
                moreDoubts,
                () -> {
                    doubts.addAll(doubts(doubts, PAGE));
                    showDoubts();
                },
                new EmptyState(
                        "👍",
                        Text.of("administration.curriculum.queue.none"),
                        Text.of("administration.curriculum.queue.none.next")));
    }

    private void showGone() {
        var list = list();
        gone.forEach(one -> list.add(item(one)));
        fill(
                withdrawn,
                list,
                moreGone,
                () -> {
                    gone.addAll(gone(gone, PAGE));
                    showGone();
                },
                new EmptyState(
                        "🗂️",
                        Text.of("administration.curriculum.withdrawnOnes.none"),
                        Text.of("administration.curriculum.withdrawnOnes.none.next")));
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("question-list");
        return list;
    }

    private static void fill(
            Card card, UnorderedList list, boolean more, Runnable showMore, EmptyState nothing) {
        card.getChildren().skip(1).toList().forEach(card::remove);
        if (list.getComponentCount() == 0) {
            card.add(nothing);
            return;
        }
        card.add(list);
        if (more) {
            card.add(Commands.plain(Text.of("administration.more"), showMore));
        }
    }

    private ListItem item(WithdrawnQuestion one) {
        var remark = CurriculumWords.quiet("");
        remark.add(DoubtItem.unit(one.unitId(), one.unit()));
        remark.add(" · ");
        remark.add(times.element(one.at()));
        var actions = new Div(change.bringBack(one.hash(), one.question().text()));
        actions.addClassName("actions");
        var item =
                new ListItem(
                        new QuestionDetails(one.question(), curriculum.foreignWords(one.unitId())),
                        remark,
                        actions);
        item.addClassName("question-item");
        return item;
    }

    @Override
    public String getPageTitle() {
        return Text.of("administration.curriculum.queue.title");
    }
}

package app.laurel.insights.ui;

import app.laurel.earning.ui.UndoCommand;
import app.laurel.insights.ObserveLearner;
import app.laurel.insights.ReadLedger;
import app.laurel.learning.HideQuestion;
import app.laurel.mastery.GuideLearner;
import app.laurel.mastery.MarkSickDays;
import app.laurel.platform.Actor;
import app.laurel.quizzes.QuizRecord;
import app.laurel.rewards.ui.RequestCards;
import app.laurel.tasks.ui.TaskLists;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes the parts of learners' pages. */
@Component
class PartsOfPage {

    private final ObserveLearner observe;
    private final GuideLearner guide;
    private final ReadLedger ledger;
    private final MarkSickDays sickDays;
    private final UndoCommand undo;
    private final RequestCards requests;
    private final TaskLists tasks;
    private final HideQuestion hide;
    private final QuizRecord quizzes;
    private final Clock clock;

    PartsOfPage(
            ObserveLearner observe,
            GuideLearner guide,
            ReadLedger ledger,
            MarkSickDays sickDays,
            UndoCommand undo,
            RequestCards requests,
            TaskLists tasks,
            HideQuestion hide,
            QuizRecord quizzes,
            Clock clock) {
        this.observe = observe;
        this.guide = guide;
        this.ledger = ledger;
        this.sickDays = sickDays;
        this.undo = undo;
        this.requests = requests;
        this.tasks = tasks;
        this.hide = hide;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    PartOfPage make(Part part, Actor actor, int learnerId) {
        return switch (part) {
            case PERFORMANCE ->
                    new PerformancePart(observe, guide, sickDays, tasks, clock, actor, learnerId);
            case CONCEPTS -> new ConceptsPart(observe, actor, learnerId);
            case MAP -> new MapPart(observe, actor, learnerId);
            case ANSWERS -> new AnswersPart(observe, hide, clock, actor, learnerId);
            case QUIZZES -> new QuizzesPart(observe, quizzes, clock, actor, learnerId);
            case TASKS -> new TasksPart(observe, tasks.list(actor), actor, learnerId);
            case POINTS -> new PointsPart(ledger, undo, clock, actor, learnerId);
            case GOALS -> new GoalsPart(observe, requests, clock, actor, learnerId);
        };
    }
}

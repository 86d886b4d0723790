package app.laurel.learning;

import app.laurel.learning.check.CheckLesson;
import app.laurel.learning.check.Finding;
import app.laurel.learning.check.Part;
import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import app.laurel.questions.Question;
import app.laurel.questions.exchange.CheckDraft;
import app.laurel.questions.exchange.Draft;
import java.util.List;
import java.util.Set;

/** Whether a family's question can be asked in a lesson; each mistake is refused at its field. */
final class CheckOwnQuestion {

    private CheckOwnQuestion() {}

    /** The draft as a question of the unit; without a concept it tests the unit's first one. */
    static Question question(Unit unit, Draft draft) {
        var concept = draft.concept().strip();
        if (!concept.isEmpty()
                && unit.concepts().stream().noneMatch(one -> one.id().equals(concept))) {
            throw Refusal.of("concept", "learning.own.concept.unknown", concept);
        }
        var tested = concept.isEmpty() ? unit.concepts().getFirst().id() : concept;
        var question = CheckDraft.question(draft, List.of(tested));
        var alone = new LessonSpec(List.of(), List.of(), List.of(question));
        CheckLesson.whole(unit, alone).stream()
                .filter(one -> one.part() == Part.QUESTION)
                .forEach(finding -> refuse(finding, question.kind()));
        return question;
    }

    /** A parent's question may be long, or have two options; it must not be senseless. */
    private static void refuse(Finding finding, Kind kind) {
        switch (finding.rule()) {
            case EQUAL_OPTIONS ->
                    throw Refusal.of(
                            kind == Kind.ORDER ? "right" : "wrong",
                            "questions.draft.options.equal",
                            finding.details().getFirst());
            case EXPLANATION_REPEATS ->
                    throw Refusal.of("explanation", "learning.own.explanation.repeats");
            case PLACEHOLDER -> throw Refusal.of("text", "learning.own.placeholder");
            default -> {
                // what else the curriculum is held to is the family's own business
            }
        }
    }

    /** Refuses what is asked already; the others are known by their hash. */
    static void requireNew(Question question, Set<String> others) {
        if (others.contains(QuestionHash.of(question.text()))) {
            throw Refusal.of("text", "learning.own.twice");
        }
    }
}

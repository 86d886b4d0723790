package app.laurel.mastery;

import app.laurel.learning.LessonFinished;
import app.laurel.learning.QuestionAnswered;
import app.laurel.people.FamilyDirectory;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps mastery and performance up to date, in the transaction of the answer itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeepTallies {

    private final ConceptLevels concepts;
    private final Tallies tallies;
    private final FamilyDirectory directory;

    KeepTallies(ConceptLevels concepts, Tallies tallies, FamilyDirectory directory) {
        this.concepts = concepts;
        this.tallies = tallies;
        this.directory = directory;
    }

    @EventListener
    void on(QuestionAnswered answer) {
        var correct = answer.correct() ? 1 : 0;
        var ids = String.join(",", answer.concepts().stream().distinct().toList());
        concepts.answered(answer.learnerId(), answer.subject(), ids, correct, answer.at());
        tallies.answered(
                answer.learnerId(),
                answer.subject(),
                day(answer.familyId(), answer.at()),
                correct,
                answer.elapsedMs(),
                answer.at().toString());
    }

    @EventListener
    void on(LessonFinished lesson) {
        tallies.finished(
                lesson.learnerId(),
                lesson.subject(),
                day(lesson.familyId(), lesson.at()),
                lesson.score(),
                lesson.at().toString());
    }

    private LocalDate day(int familyId, Instant at) {
        return LocalDate.ofInstant(at, directory.settings(familyId).zone());
    }
}

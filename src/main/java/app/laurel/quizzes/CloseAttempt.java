package app.laurel.quizzes;

import app.laurel.learning.Curriculum;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes attempts and tells everybody who builds on them, in one transaction. */
@Component
class CloseAttempt {

    private static final Instant NOBODY_IS_LATE = Instant.EPOCH;

    private final Attempts attempts;
    private final Curriculum curriculum;
    private final ApplicationEventPublisher events;
    private final Changes changes;

    CloseAttempt(
            Attempts attempts,
            Curriculum curriculum,
            ApplicationEventPublisher events,
            Changes changes) {
        this.attempts = attempts;
        this.curriculum = curriculum;
        this.events = events;
        this.changes = changes;
    }

    /**
     * Closes the attempt if it is answered to the end or out of time; answers whether it did. One
     * that is out of time must be held by the caller.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean close(UUID id, Instant now) {
        return close(id, null, now);
    }

    /**
     * Closes that person's attempt if it is answered to the end, whoever holds it: with the last
     * answer all of them are there.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean closeAnswered(UUID id, int user) {
        return close(id, user, NOBODY_IS_LATE);
    }

    private boolean close(UUID id, @Nullable Integer user, Instant now) {
        var lines = attempts.close(id, user, now);
        if (lines.isEmpty()) {
            return false;
        }
        tell(finished(id, lines));
        return true;
    }

    /** Tells of an attempt that the running transaction closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(AttemptFinished attempt) {
        events.publishEvent(attempt);
        changes.announce(attempt.familyId(), Topic.QUIZZES);
    }

    /** The subject, unless lessons know nothing of it: then no lesson can be chosen by it. */
    @Nullable String subject(String written) {
        return curriculum.subjects().contains(written) ? written : null;
    }

    private AttemptFinished finished(UUID id, List<Attempts.ClosedLine> lines) {
        var head = lines.getFirst();
        return new AttemptFinished(
                id,
                head.getQuizId(),
                head.getTitle(),
                subject(head.getSubject()),
                head.getUserId(),
                head.getFamilyId(),
                head.getLearner(),
                head.getNumber(),
                head.getQuestions(),
                lines.stream()
                        .filter(line -> line.getIsRight() != null)
                        .map(CloseAttempt::answered)
                        .toList(),
                head.getCompletedAt());
    }

    private static AttemptFinished.Answered answered(Attempts.ClosedLine line) {
        return new AttemptFinished.Answered(
                ResponseJson.words(line.getConcepts()),
                Boolean.TRUE.equals(line.getIsRight()),
                Objects.requireNonNull(line.getElapsedMs()),
                Boolean.TRUE.equals(line.getTooFast()),
                Objects.requireNonNull(line.getAnsweredAt()));
    }
}

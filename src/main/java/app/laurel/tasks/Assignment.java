package app.laurel.tasks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code assignments}: a lesson that a learner was given to do until a day. */
@Entity
@Table(name = "assignments")
class Assignment {

    @Id private UUID id;
    private int learnerId;
    private String unitId;
    private @Nullable String conceptId;
    private LocalDate dueOn;
    private @Nullable String note;
    private @Nullable Integer givenBy;
    private Instant givenAt;
    private @Nullable Instant doneAt;
    private @Nullable Instant withdrawnAt;

    protected Assignment() {}

    UUID id() {
        return id;
    }

    int learnerId() {
        return learnerId;
    }

    String unitId() {
        return unitId;
    }

    @Nullable String conceptId() {
        return conceptId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable String note() {
        return note;
    }

    @Nullable Integer givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }

    @Nullable Instant endedAt() {
        return doneAt == null ? withdrawnAt : doneAt;
    }

    Task.State state() {
        if (doneAt != null) {
            return Task.State.DONE;
        }
        return withdrawnAt == null ? Task.State.OPEN : Task.State.WITHDRAWN;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    void giveAgain() {
        withdrawnAt = null;
    }
}

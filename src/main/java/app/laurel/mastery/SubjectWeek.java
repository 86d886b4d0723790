package app.laurel.mastery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/**
 * A row of {@code subject_weeks}: what a learner did in one subject in a week that begins on
 * Monday.
 */
@Entity
@Immutable
@Table(name = "subject_weeks")
class SubjectWeek {

    @Embeddable
    record Key(Integer learnerId, String subject, LocalDate week) implements Serializable {}

    @EmbeddedId private Key id;
    private int answers;
    private int correct;
    private int lessons;
    private int scoreSum;

    protected SubjectWeek() {}

    WeekTotal toTotal() {
        return new WeekTotal(
                id.learnerId(), id.subject(), id.week(), answers, correct, lessons, scoreSum);
    }
}

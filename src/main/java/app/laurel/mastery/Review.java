package app.laurel.mastery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of {@code reviews}, written by the answers together with the tallies. */
@Entity
@Immutable
@Table(name = "reviews")
class Review {

    @Embeddable
    record Key(Integer learnerId, String concept) implements Serializable {}

    @EmbeddedId private Key id;
    private double stability;
    private double difficulty;
    private LocalDate due;
    private Instant lastReview;
    private int reps;
    private int lapses;
    private int paceMs;

    protected Review() {}
}

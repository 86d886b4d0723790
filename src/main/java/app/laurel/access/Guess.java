package app.laurel.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A row of {@code guesses}: how often a secret was guessed in a window of time. */
@Entity
@Table(name = "guesses")
@IdClass(Guess.Key.class)
class Guess {

    record Key(String subject, Instant windowStart) implements Serializable {}

    @Id private String subject;
    @Id private Instant windowStart;
    private int count;

    protected Guess() {}
}

package app.laurel.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code notices}: something that one person should hear of. */
@Entity
@Table(name = "notices")
class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int recipientId;
    private @Nullable Integer learnerId;
    private String kind;
    private String text;
    private String link;
    private Instant createdAt;
    private @Nullable Instant readAt;

    protected Notice() {}

    Notice(int recipientId, String kind, String text, String link, Instant now) {
        this.recipientId = recipientId;
        this.kind = kind;
        this.text = text;
        this.link = link;
        this.createdAt = now;
    }

    /** It names this learner, and goes when the learner is erased. */
    Notice about(int learner) {
        learnerId = learner;
        return this;
    }
}

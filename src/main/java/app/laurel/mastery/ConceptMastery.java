package app.laurel.mastery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code concept_mastery}, written by the answers in one statement each. */
@Entity
@Immutable
@Table(name = "concept_mastery")
class ConceptMastery {

    @Id private UUID id;
    private Integer learnerId;
    private String conceptName;
    private String subject;
    private int correctCount;
    private int totalCount;
    private int masteryLevel;
    private double recentRight;
    private double recentWeight;
    private Instant lastTested;
    private boolean needsReinforcement;

    protected ConceptMastery() {}
}

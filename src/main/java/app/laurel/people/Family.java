package app.laurel.people;

import app.laurel.shell.PointsName;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code families}: what a family decided for itself. Its id is that of the primary
 * parent.
 */
@Entity
@Table(name = "families")
class Family {

    @Id private Integer id;
    private String code;
    private String pointsName = PointsName.USUAL.many();
    private String pointName = PointsName.USUAL.one();
    private String timeZone;
    private int pointsPerCorrect = 1;
    private int pointsPerLesson = 2;
    private @Nullable Integer pointsPerDay = 200;
    private @Nullable Integer autoApproveBelow;
    private @Nullable Integer twoAgreeFrom;
    private @Nullable Instant startersOfferedAt;
    private Instant createdAt;

    protected Family() {}

    Family(int id, String code, ZoneId zone, Instant now) {
        this.id = id;
        this.code = code;
        this.timeZone = zone.getId();
        this.createdAt = now;
    }

    void apply(FamilySettings settings) {
        pointsName = settings.pointsName();
        pointName = settings.pointName();
        timeZone = settings.zone().getId();
        pointsPerCorrect = settings.pointsPerCorrect();
        pointsPerLesson = settings.pointsPerLesson();
        pointsPerDay = settings.pointsPerDay();
        autoApproveBelow = settings.autoApproveBelow();
        twoAgreeFrom = settings.twoAgreeFrom();
    }

    FamilySettings settings() {
        return new FamilySettings(
                id,
                code,
                pointsName,
                pointName,
                ZoneId.of(timeZone),
                pointsPerCorrect,
                pointsPerLesson,
                pointsPerDay,
                autoApproveBelow,
                twoAgreeFrom);
    }

    boolean startersOffered() {
        return startersOfferedAt != null;
    }

    /** Answers true the first time only: starter rewards are offered once per family. */
    boolean offerStarters(Instant now) {
        if (startersOfferedAt != null) {
            return false;
        }
        startersOfferedAt = now;
        return true;
    }
}

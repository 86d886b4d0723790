package app.laurel.people;

import app.laurel.shell.PointsName;
import io.hypersistence.utils.hibernate.type.array.ListArrayType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Type;
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
    private int pointsPerCorrect = LessonFigures.USUAL.perCorrect();
    private int pointsPerLesson = LessonFigures.USUAL.perLesson();
    private @Nullable Integer pointsPerDay = LessonFigures.USUAL.perDay();
    private int stakeWon = LessonFigures.USUAL.stakeWon();
    private int stakeLost = LessonFigures.USUAL.stakeLost();

    @Type(ListArrayType.class)
    @Column(columnDefinition = "integer[]")
    private List<Integer> trophyPoints = new ArrayList<>(TrophyPay.USUAL.figures());

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
        pointsPerCorrect = settings.lessons().perCorrect();
        pointsPerLesson = settings.lessons().perLesson();
        pointsPerDay = settings.lessons().perDay();
        stakeWon = settings.lessons().stakeWon();
        stakeLost = settings.lessons().stakeLost();
        trophyPoints = new ArrayList<>(settings.trophies().figures());
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
                new LessonFigures(
                        pointsPerCorrect, pointsPerLesson, pointsPerDay, stakeWon, stakeLost),
                new TrophyPay(List.copyOf(trophyPoints)),
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

package app.laurel.people;

import app.laurel.shell.PointsName;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a family decided for itself.
 *
 * @param code what a learner types on another device, together with name and PIN
 * @param pointsName how the family calls its points, 1 to 20 characters
 * @param pointName what one of them is called, 1 to 20 characters
 * @param pointsPerCorrect points for a right answer, 0 to 100
 * @param pointsPerLesson points for a finished lesson, 0 to 100
 * @param pointsPerDay points that lessons pay a learner in a day at most, trophies aside; null
 *     means there is no limit
 * @param autoApproveBelow requests that cost less are approved at once; null means never
 * @param twoAgreeFrom requests that cost this much or more need two adults, never less than {@code
 *     autoApproveBelow}; null means none does
 */
public record FamilySettings(
        int familyId,
        String code,
        String pointsName,
        String pointName,
        ZoneId zone,
        int pointsPerCorrect,
        int pointsPerLesson,
        @Nullable Integer pointsPerDay,
        @Nullable Integer autoApproveBelow,
        @Nullable Integer twoAgreeFrom) {

    /** The name of points for texts. */
    public PointsName named() {
        return new PointsName(pointsName, pointName);
    }

    /** Whether the family wishes that two adults agree to this cost. */
    public boolean wantsTwo(int cost) {
        return twoAgreeFrom != null && cost >= twoAgreeFrom;
    }
}

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
        LessonFigures lessons,
        TrophyPay trophies,
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

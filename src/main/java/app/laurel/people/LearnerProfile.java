package app.laurel.people;

import io.hypersistence.utils.hibernate.type.json.JsonType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Type;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code learner_profiles}: what a learner learns. Only changed columns are written. */
@Entity
@DynamicUpdate
@Table(name = "learner_profiles")
class LearnerProfile {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private Integer userId;
    private int gradeLevel;

    @Type(JsonType.class)
    @Column(columnDefinition = "jsonb")
    private List<String> subjects = new ArrayList<>();

    private boolean doubleOrLossEnabled;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private @Nullable PageLook look;

    protected LearnerProfile() {}

    LearnerProfile(int userId, int gradeLevel, List<String> subjects) {
        this.userId = userId;
        learn(gradeLevel, subjects);
    }

    void learn(int gradeLevel, List<String> subjects) {
        this.gradeLevel = gradeLevel;
        this.subjects = new ArrayList<>(subjects);
    }

    void allowDoubleOrLoss(boolean allowed) {
        doubleOrLossEnabled = allowed;
    }

    void choose(PageLook look) {
        this.look = look;
    }

    /** The look that the learner chose, or that of the grade. */
    PageLook look() {
        return look == null ? PageLook.forGrade(gradeLevel) : look;
    }

    Integer userId() {
        return userId;
    }

    int gradeLevel() {
        return gradeLevel;
    }

    List<String> subjects() {
        return List.copyOf(subjects);
    }

    boolean doubleOrLossEnabled() {
        return doubleOrLossEnabled;
    }
}

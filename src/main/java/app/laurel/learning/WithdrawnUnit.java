package app.laurel.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A row of {@code withdrawn_units}: a unit of the curriculum that nobody is taught. */
@Entity
@Immutable
@Table(name = "withdrawn_units")
class WithdrawnUnit {

    @Id private String unitId;
    private Instant withdrawnAt;

    protected WithdrawnUnit() {}

    String unitId() {
        return unitId;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}

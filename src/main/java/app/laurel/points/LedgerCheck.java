package app.laurel.points;

import io.hypersistence.utils.hibernate.type.json.JsonType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Type;

/** A row of {@code ledger_checks}: what the check of one rule came to. */
@Entity
@Immutable
@Table(name = "ledger_checks")
class LedgerCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(name = "invariant")
    private String rule;

    private long looked;
    private long violations;
    private long millis;

    @Type(JsonType.class)
    @Column(columnDefinition = "jsonb")
    private List<Finding> findings;

    protected LedgerCheck() {}

    LedgerCheck(CheckedRule checked) {
        this.at = checked.at();
        this.rule = checked.rule();
        this.looked = checked.looked();
        this.violations = checked.violations();
        this.millis = checked.millis();
        this.findings = checked.findings();
    }

    CheckedRule toCheckedRule() {
        return new CheckedRule(rule, at, looked, violations, millis, List.copyOf(findings));
    }
}

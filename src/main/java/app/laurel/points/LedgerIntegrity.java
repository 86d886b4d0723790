package app.laurel.points;

import app.laurel.platform.IntegrityCheck;
import org.springframework.stereotype.Component;

/** Tells an operator whether the rules of the ledger hold, as after a restore. */
@Component
class LedgerIntegrity implements IntegrityCheck {

    private final CheckLedger check;

    LedgerIntegrity(CheckLedger check) {
        this.check = check;
    }

    @Override
    public Result check() {
        var rules = check.everything(rule -> {});
        return new Result(
                rules.size(),
                rules.stream()
                        .filter(rule -> !rule.holds())
                        .map(rule -> rule.rule() + " is broken " + rule.violations() + " times")
                        .toList());
    }
}

package app.laurel.administration;

import app.laurel.notices.TellAdministrators;
import app.laurel.platform.OncePerCluster;
import app.laurel.platform.Refusal;
import app.laurel.points.CheckLedger;
import app.laurel.shell.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks everybody's points each night, by day where the machine sleeps at night, and tells the
 * administrators when something is wrong.
 */
@Component
class CheckPointsNightly {

    /** What the notice is about; its link is the page of {@link LedgerHealth}. */
    static final String KIND = "LEDGER";

    static final String LINK = "administration/ledger";

    private static final int FROM = 2;
    private static final int UNTIL = 5;
    private static final Duration AT_NIGHT = Duration.ofHours(12);
    private static final Duration BY_DAY = Duration.ofHours(30);

    private final OncePerCluster oncePerCluster;
    private final CheckLedger check;
    private final TellAdministrators tell;
    private final Clock clock;

    CheckPointsNightly(
            OncePerCluster oncePerCluster,
            CheckLedger check,
            TellAdministrators tell,
            Clock clock) {
        this.oncePerCluster = oncePerCluster;
        this.check = check;
        this.tell = tell;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void run() {
        var hour = clock.instant().atZone(ZoneId.systemDefault()).getHour();
        var every = hour >= FROM && hour < UNTIL ? AT_NIGHT : BY_DAY;
        oncePerCluster.runOutside("check the ledger", every, this::check);
    }

    private void check() {
        try {
            var broken = check.everything(one -> {}).stream().filter(one -> !one.holds()).count();
            if (broken > 0) {
                tell.tell(KIND, Text.of("administration.ledger.notice", broken), LINK);
            }
        } catch (Refusal somebodyChecks) {
            // Who does sees at this moment what it finds.
        }
    }
}

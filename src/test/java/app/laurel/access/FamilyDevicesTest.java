package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.StatementCount;
import app.laurel.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents see when a device was used last. */
@LaurelTest
class FamilyDevicesTest {

    private static final Instant MORNING = Instant.parse("2026-11-18T08:00:00Z");

    @Autowired private FamilyDevices devices;
    @Autowired private Household household;
    @Autowired private TestClock clock;

    private Actor sam;
    private String token;

    @BeforeEach
    void family() {
        clock.stopAt(MORNING);
        sam = household.parent("Sam");
        household.learner(sam, "Mia");
        token = devices.enable(sam, "Kitchen tablet");
    }

    @Test
    void nobodyHasUsedANewDevice() {
        assertThat(devices.all(sam).getFirst().lastUsedAt()).isNull();
    }

    @Test
    void itsUseIsNotedAtMostOnceAnHour() {
        devices.faces(token);
        assertThat(devices.all(sam).getFirst().lastUsedAt()).isEqualTo(MORNING);
        clock.advance(Duration.ofMinutes(59));
        StatementCount.assertAtMost(2, () -> devices.faces(token));
        assertThat(devices.all(sam).getFirst().lastUsedAt()).isEqualTo(MORNING);
        clock.advance(Duration.ofMinutes(2));
        devices.faces(token);
        assertThat(devices.all(sam).getFirst().lastUsedAt())
                .isEqualTo(MORNING.plus(Duration.ofMinutes(61)));
    }

    @Test
    void anUnknownDeviceShowsNobody() {
        assertThat(devices.faces("nonsense")).isEmpty();
        assertThat(devices.faces(null)).isEmpty();
    }
}

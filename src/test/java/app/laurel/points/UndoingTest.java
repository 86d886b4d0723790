package app.laurel.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One tap for ten minutes for who did it, a reason for everybody else and later. */
class UndoingTest {

    private static final int SAM = 1;
    private static final int KIM = 2;
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Undoing bySam = new Undoing(SAM, NOON);

    @ParameterizedTest
    @CsvSource({
        "PT0S, true",
        "PT10M, true",
        "PT10M0.000001S, false",
        "PT24H, false",
        "PT-1S, true",
        "PT-24H, false"
    })
    void oneTapLastsTenMinutesWhereverTheClockGoes(Duration later, boolean oneTap) {
        assertThat(bySam.takesOneTap(SAM, NOON.plus(later))).isEqualTo(oneTap);
    }

    @Test
    void whoDidNotDoItHasNoTap() {
        assertThat(bySam.takesOneTap(KIM, NOON)).isFalse();
        assertThat(new Undoing(null, NOON).takesOneTap(SAM, NOON)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200b", "\n"})
    void aReasonThatNobodySeesIsNone(String typed) {
        assertThat(bySam.reason(SAM, NOON, typed)).isNull();
        refused(() -> bySam.reason(KIM, NOON, typed));
        refused(() -> bySam.reason(SAM, NOON.plusSeconds(601), typed));
    }

    @Test
    void aReasonIsKeptOnOneLineAndNotTooLong() {
        assertThat(bySam.reason(SAM, NOON, null)).isNull();
        assertThat(bySam.reason(KIM, NOON, " counted\n twice ")).isEqualTo("counted twice");
        assertThat(bySam.reason(KIM, NOON, "x".repeat(200))).hasSize(200);
        refused(() -> bySam.reason(KIM, NOON, "x".repeat(201)));
        refused(() -> bySam.reason(SAM, NOON, "x".repeat(10_000)));
        refused(() -> bySam.reason(KIM, NOON, null));
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(action::run)
                .satisfies(
                        refusal -> {
                            assertThat(refusal.field()).isEqualTo("reason");
                            assertThat(refusal.key()).isEqualTo("points.undo.reason");
                        });
    }
}

package app.laurel.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the formulas against py-fsrs 6.3.1 with its default parameters, without steps and fuzz:
 * rating, days since the review before, then stability, difficulty, retrievability at the review,
 * and days until the next one.
 */
class FsrsTest {

    private static final double EXACT = 1e-6;

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                GOOD 0 2.3065 2.118103970459016 0.0 2
                GOOD 2 10.964332335820698 2.111214235785395 0.9094932559773545 11
                GOOD 11 46.28021728755693 2.1043313908464483 0.8997767176252718 46
                GOOD 46 162.86220163874916 2.0974554287524403 0.9004166937961716 163
                GOOD 163 497.4471936002745 2.0905863426205262 0.8999418855553695 497
                GOOD 497 1345.52877754259 2.083724125574744 0.9000617768063983 1346
                GOOD 1346 3292.2795956995105 2.0768687707460076 0.8999759422592774 3292
                """,
                """
                AGAIN 0 0.212 6.4133 0.0 1
                GOOD 0 0.24668918777567272 6.402115069296838 1.0 1
                GOOD 1 2.021477251638192 6.3909413235243795 0.7808502770196439 2
                GOOD 3 7.863698841006282 6.379778751497693 0.8706766387290052 8
                GOOD 8 21.917713153152434 6.368627342043034 0.8988150628247803 22
                GOOD 21 53.626902917141365 6.357487083997829 0.902911513863123 54
                """,
                """
                GOOD 0 2.3065 2.118103970459016 0.0 2
                GOOD 0 2.3065 2.111214235785395 1.0 2
                AGAIN 0 0.7750839828558984 7.392238132342694 1.0 1
                EASY 0 1.4246937658554968 6.5060740071714935 1.0 1
                HARD 0 0.8501372483756156 7.665797478306009 1.0 1
                GOOD 1 2.6083292303672656 7.653360050124542 0.888463422042252 3
                AGAIN 30 0.8912464653229973 9.213903774924434 0.6793127771190273 1
                AGAIN 0 0.31883471729954593 9.72684388556883 1.0 1
                GOOD 2 1.0582003621149398 9.712345410980099 0.7383633584209301 1
                """,
                """
                EASY 0 8.2956 1.0 0.0 8
                HARD 8 26.704183359371363 4.010608969296839 0.9024733005284542 27
                EASY 40 170.1511818630849 1.994461961754711 0.8699375241546285 170
                HARD 3 175.50614328469464 4.670779161437033 0.9973609357905431 176
                AGAIN 400 5.1354624409409455 8.233549718362893 0.8344325973179735 5
                GOOD 1 6.639573184881739 8.220544537941368 0.9734197980157128 7
                EASY 1 9.404950930973122 7.6111618144427435 0.9789877608243702 9
                """,
                """
                AGAIN 0 0.212 6.4133 0.0 1
                AGAIN 1 0.10088578982099844 8.806304468856837 0.7661957302284143 1
                AGAIN 1 0.05503453011833104 9.592868765339693 0.6936817601938027 1
                AGAIN 2 0.03696546901203984 9.85140710095639 0.5739348152608996 1
                HARD 1 0.14486492243721055 9.886585478482592 0.5997976322998533 1
                GOOD 1 0.4932646603455398 9.871927262300947 0.7289877467102195 1
                """,
                """
                HARD 0 1.2931 5.112170705601056 0.0 1
                GOOD 365 29.12659303637381 5.102286904192293 0.41994827974554644 29
                GOOD 1000 282.8101267802629 5.0924129865849395 0.5788446986453565 283
                EASY 3650 2683.7930470845995 3.4377544695532896 0.6682671529524061 2684
                AGAIN 3650 11.72922722517529 7.828262886708613 0.8775246553207924 12
                """
            })
    void equalsTheReference(String reviews) {
        Fsrs.Memory memory = null;
        for (var review : lines(reviews)) {
            var rating = Rating.valueOf(review[0]);
            var days = Integer.parseInt(review[1]);
            if (memory == null) {
                memory = Fsrs.first(rating);
            } else {
                assertThat(Fsrs.retrievability(memory.stability(), days))
                        .isCloseTo(Double.parseDouble(review[4]), within(EXACT));
                memory = Fsrs.next(memory, days, rating);
            }
            assertThat(memory.stability()).isCloseTo(Double.parseDouble(review[2]), within(EXACT));
            assertThat(memory.difficulty()).isCloseTo(Double.parseDouble(review[3]), within(EXACT));
            assertThat(Fsrs.interval(memory.stability())).isEqualTo(Integer.parseInt(review[5]));
        }
    }

    /** The one memory that the tests of py-fsrs, ts-fsrs and fsrs-rs have in common. */
    @Test
    void equalsTheMemoryThatTheReferencesAgreeOn() {
        var memory = Fsrs.first(Rating.AGAIN);
        for (var days : new int[] {0, 1, 3, 8, 21}) {
            memory = Fsrs.next(memory, days, Rating.GOOD);
        }
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Test
    void fadesToTheDesiredRetentionWhenDue() {
        for (var stability : new double[] {1, 10, 100, 1000}) {
            assertThat(Fsrs.retrievability(stability, Fsrs.interval(stability)))
                    .isCloseTo(Fsrs.DESIRED_RETENTION, within(EXACT));
        }
        assertThat(Fsrs.interval(0.001)).isEqualTo(1);
        assertThat(Fsrs.interval(1e9)).isEqualTo(36_500);
    }

    private static List<String[]> lines(String reviews) {
        return Arrays.stream(reviews.strip().split("\n")).map(line -> line.split(" ")).toList();
    }
}

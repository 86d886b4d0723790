package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule says no exactly where it should, with its own reason. */
class RequestRulesTest {

    private static final Wish FINE =
            new Wish(true, true, 10, 2, 2, 2, Period.WEEK, 1, 1, 1, false, 4, 6);

    @Test
    void nothingAgainstAWishWithinAllLimits() {
        assertThat(RequestRules.firstObjection(RequestRules.TO_REQUEST, FINE)).isEmpty();
        assertThat(RequestRules.firstObjection(RequestRules.TO_APPROVE, FINE)).isEmpty();
        assertThat(RequestRules.firstObjection(RequestRules.TO_SAVE, FINE)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachRuleObjectsAlone() {
        return Stream.of(
                objects("rewards.rule.archived", f -> f.put("active", false)),
                objects("rewards.rule.others", f -> f.put("forLearner", false)),
                objects("rewards.rule.waiting", f -> f.put("waiting", true)),
                objects("rewards.rule.total", f -> f.put("approvedInTotal", 2)),
                objects("rewards.rule.learner", f -> f.put("approved", 2)),
                objects("rewards.rule.week", f -> f.put("approvedInPeriod", 2)),
                objects("rewards.rule.points", f -> f.put("spendable", 5)));
    }

    @Test
    void theReasonCarriesItsFigures() {
        var poor = with(FINE, Map.of("spendable", 1));
        assertThat(RequestRules.ENOUGH_POINTS.objectionTo(poor).orElseThrow().arguments())
                .isEqualTo(List.of(5));
        var monthly = with(FINE, Map.of("period", Period.MONTH, "approvedInPeriod", 3));
        var reason = RequestRules.LEFT_IN_PERIOD.objectionTo(monthly).orElseThrow();
        assertThat(reason.key()).isEqualTo("rewards.rule.month");
        assertThat(reason.forParent("Mia").arguments()).containsExactly("Mia", 3);
    }

    @Test
    void approvingDoesNotAskForPointsAgain() {
        var held = with(FINE, Map.of("spendable", 0, "saved", 0, "waiting", true));
        assertThat(RequestRules.firstObjection(RequestRules.TO_APPROVE, held)).isEmpty();
    }

    @Test
    void whatIsLeft() {
        assertThat(FINE.leftInPeriod()).isEqualTo(1);
        assertThat(FINE.leftEver()).isEqualTo(1);
        assertThat(with(FINE, Map.of("approvedInTotal", 5)).leftEver()).isZero();
        assertThat(FINE.missing()).isZero();
        assertThat(FINE.missingInGoal()).isEqualTo(6);
        var free = new Wish(true, true, 10, null, null, null, null, 9, 9, 0, false, 0, 0);
        assertThat(free.leftEver()).isNull();
        assertThat(free.leftInPeriod()).isNull();
        assertThat(free.missing()).isEqualTo(10);
    }

    private static DynamicTest objects(String key, Consumer<Map<String, Object>> change) {
        var changes = new HashMap<String, Object>();
        change.accept(changes);
        return DynamicTest.dynamicTest(
                key,
                () ->
                        assertThat(
                                        RequestRules.TO_REQUEST.stream()
                                                .flatMap(
                                                        rule ->
                                                                rule
                                                                        .objectionTo(
                                                                                with(FINE, changes))
                                                                        .stream())
                                                .map(Reason::key))
                                .containsExactly(key));
    }

    private static Wish with(Wish wish, Map<String, Object> changes) {
        Object[] v = {
            wish.active(),
            wish.forLearner(),
            wish.cost(),
            wish.maxTotal(),
            wish.maxPerLearner(),
            wish.maxPerPeriod(),
            wish.period(),
            wish.approvedInTotal(),
            wish.approved(),
            wish.approvedInPeriod(),
            wish.waiting(),
            wish.saved(),
            wish.spendable()
        };
        var parts = Wish.class.getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            v[i] = changes.getOrDefault(parts[i].getName(), v[i]);
        }
        return new Wish(
                (boolean) v[0],
                (boolean) v[1],
                (int) v[2],
                (Integer) v[3],
                (Integer) v[4],
                (Integer) v[5],
                (Period) v[6],
                (int) v[7],
                (int) v[8],
                (int) v[9],
                (boolean) v[10],
                (int) v[11],
                (int) v[12]);
    }
}

package app.laurel.rewards;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.support.Books;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What belongs to another family looks like what does not exist, for everybody and everywhere. */
@LaurelTest
class ForeignFamilyTest {

    @Autowired private Household household;
    @Autowired private Toyshop toyshop;
    @Autowired private KeepRewards keep;
    @Autowired private RequestReward requests;
    @Autowired private DecideRedemption decide;
    @Autowired private SaveForGoal save;
    @Autowired private RewardCatalogue catalogue;
    @Autowired private RequestQueue queue;
    @Autowired private Shop shop;
    @Autowired private Goals goals;
    @Autowired private OfferStarters starters;
    @Autowired private FamilyDirectory directory;
    @Autowired private Books books;

    private Actor parent;
    private Actor learner;
    private Actor theirParent;
    private Actor theirLearner;
    private UUID theirReward;
    private UUID waiting;
    private UUID approved;

    @BeforeEach
    void twoFamilies() {
        parent = household.parent("Sam");
        learner = household.learner(parent, "Mia");
        theirParent = household.parent("Pat");
        theirLearner = household.learner(theirParent, "Lee");
        household.give(learner, 100);
        household.give(theirLearner, 100);
        theirReward = toyshop.reward(theirParent, "Movie", 10);
        approved = toyshop.request(theirLearner, theirReward);
        decide.approve(theirParent, approved);
        waiting = toyshop.request(theirLearner, theirReward);
    }

    @AfterEach
    void audit() {
        books.mustBalance();
    }

    /** Every method that takes an id, called by an adult and by a learner of another family. */
    private enum Call {
        CHANGE((t, who) -> t.keep.change(who, t.theirReward, 0, Toyshop.details("Mine", 1))),
        ARCHIVE((t, who) -> t.keep.archive(who, t.theirReward)),
        RESTORE((t, who) -> t.keep.restore(who, t.theirReward)),
        ADD_WITH_THEIR_ID((t, who) -> t.keep.add(who, t.theirReward, Toyshop.details("Mine", 1))),
        ADD_FOR_THEIR_LEARNER(
                (t, who) ->
                        t.keep.add(
                                who, UUID.randomUUID(), Toyshop.only("Mine", 1, t.theirLearner))),
        SHOW((t, who) -> t.catalogue.item(who, t.theirReward)),
        REQUEST((t, who) -> t.requests.request(who, UUID.randomUUID(), t.theirReward, null)),
        APPROVE((t, who) -> t.decide.approve(who, t.waiting)),
        APPROVE_ALL((t, who) -> t.decide.approveAll(who, List.of(t.waiting))),
        REJECT((t, who) -> t.decide.reject(who, t.waiting, null)),
        CANCEL((t, who) -> t.decide.cancel(who, t.waiting)),
        WITHDRAW((t, who) -> t.decide.withdraw(who, t.waiting)),
        UNDO((t, who) -> t.decide.undo(who, t.approved)),
        FULFIL((t, who) -> t.decide.fulfil(who, t.approved)),
        UNFULFIL((t, who) -> t.decide.unfulfil(who, t.approved)),
        PUT((t, who) -> t.save.put(who, t.theirReward, 1, "k")),
        TAKE_BACK((t, who) -> t.save.takeBack(who, t.theirReward, 1, "k")),
        GOALS(
                (t, who) ->
                        t.goals.of(who, t.directory.learners(t.theirParent), List.of(), Map.of()));

        private final Attempt attempt;

        Call(Attempt attempt) {
            this.attempt = attempt;
        }
    }

    private interface Attempt {
        void by(ForeignFamilyTest test, Actor who);
    }

    @ParameterizedTest
    @EnumSource(Call.class)
    void anAdultOfAnotherFamilyFindsNothing(Call call) {
        notFound(call, parent);
    }

    @ParameterizedTest
    @EnumSource(Call.class)
    void aLearnerOfAnotherFamilyFindsNothing(Call call) {
        notFound(call, learner);
    }

    /** What a parent may do is nothing that a sibling or the learner themselves may. */
    @ParameterizedTest
    @EnumSource(
            value = Call.class,
            names = {"REQUEST", "PUT", "TAKE_BACK", "CANCEL", "GOALS"},
            mode = EnumSource.Mode.EXCLUDE)
    void aLearnerIsNoParent(Call call) {
        notFound(call, theirLearner);
    }

    @ParameterizedTest
    @EnumSource(
            value = Call.class,
            names = {"CANCEL", "GOALS"})
    void aSiblingFindsNothing(Call call) {
        notFound(call, household.learner(theirParent, "Kai"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Call.class,
            names = {"REQUEST", "PUT", "TAKE_BACK", "CANCEL"})
    void aParentIsNoLearner(Call call) {
        notFound(call, theirParent);
    }

    /** What is gone or never was gives the same answer. */
    @ParameterizedTest
    @EnumSource(
            value = Call.class,
            names = {"ADD_WITH_THEIR_ID", "ADD_FOR_THEIR_LEARNER", "GOALS"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatDoesNotExistIsNotFound(Call call) {
        theirReward = UUID.randomUUID();
        waiting = UUID.randomUUID();
        approved = UUID.randomUUID();
        var learns = Set.of(Call.REQUEST, Call.PUT, Call.TAKE_BACK, Call.CANCEL).contains(call);
        notFound(call, learns ? theirLearner : theirParent);
    }

    private enum Reading {
        CATALOGUE((t, who) -> t.catalogue.items(who)),
        QUEUE((t, who) -> t.queue.overview(who, 5)),
        DECIDED((t, who) -> t.queue.decided(who, Position.START, 5)),
        WAITING(
                (t, who) ->
                        t.queue.waiting(who, t.directory.grownUps(t.parent), List.of(), List.of())),
        STARTERS((t, who) -> t.starters.offered(who)),
        TAKE_STARTERS((t, who) -> t.starters.accept(who, Set.of()));

        private final Attempt attempt;

        Reading(Attempt attempt) {
            this.attempt = attempt;
        }
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void learnersDoNotReadWhatIsForParents(Reading reading) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reading.attempt.by(this, learner));
    }

    private void notFound(Call call, Actor who) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> call.attempt.by(this, who));
    }
}

package app.laurel.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.access.KeepInvitations;
import app.laurel.access.Purpose;
import app.laurel.access.UseLinks;
import app.laurel.people.Census;
import app.laurel.people.PersonFilter;
import app.laurel.people.PersonPage;
import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Role;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Races;
import app.laurel.support.StatementCount;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What administrators may do to accounts, and that nobody else may. */
@LaurelTest
class ChangePeopleTest {

    @Autowired private Household household;
    @Autowired private ChangePeople change;
    @Autowired private Census census;
    @Autowired private UseLinks links;
    @Autowired private KeepInvitations invitations;

    private Actor alex;
    private Actor sam;
    private Actor mia;

    @BeforeEach
    void people() {
        alex = household.administrator("Alex");
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    @Test
    void twoAdministratorsCannotRemoveEachOtherAtOnce() throws Exception {
        var robin = household.administrator("Robin");
        for (int round = 0; round < 10; round++) {
            var outcomes =
                    Races.run(
                            List.of(
                                    () -> change.disable(alex, robin.id()),
                                    () -> change.setRole(robin, alex.id(), Role.PARENT)));
            assertThat(outcomes).containsOnlyOnce((Throwable) null);
            assertThat(outcomes).filteredOn(Objects::nonNull).hasOnlyElementsOfType(Refusal.class);
            assertThat(census.headcount(alex).administrators()).isEqualTo(1);
            if (census.person(alex, robin.id()).isActive()) {
                change.setRole(robin, alex.id(), Role.ADMIN);
            } else {
                change.enable(alex, robin.id());
            }
        }
    }

    @Test
    void nobodyChangesTheOwnAccount() {
        household.administrator("Robin");
        assertThatThrownBy(() -> change.disable(alex, alex.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change.setRole(alex, alex.id(), Role.PARENT))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change.signOutEverywhere(alex, alex.id(), "x"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change.offerNewPassword(alex, alex.id(), "x", false))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLearnerGetsNoOtherRoleAndNoPassword() {
        assertThatThrownBy(() -> change.setRole(alex, mia.id(), Role.ADMIN))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change.setRole(alex, sam.id(), Role.LEARNER))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change.offerNewPassword(alex, mia.id(), "x", false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change.unlockPin(alex, sam.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseMayDoAnyOfIt() {
        for (var stranger : List.of(sam, mia)) {
            notFound(() -> change.disable(stranger, mia.id()));
            notFound(() -> change.enable(stranger, mia.id()));
            notFound(() -> change.setRole(stranger, sam.id(), Role.ADMIN));
            notFound(() -> change.signOutEverywhere(stranger, alex.id(), "x"));
            notFound(() -> change.offerNewPassword(stranger, alex.id(), "x", false));
            notFound(() -> change.unlockPin(stranger, mia.id()));
            notFound(() -> change.addParent(stranger, "x", "x@example.org", ZoneOffset.UTC, false));
            notFound(() -> census.person(stranger, mia.id()));
            notFound(() -> census.familyOf(stranger, mia.id()));
            notFound(() -> census.headcount(stranger));
            notFound(() -> census.page(stranger, PersonFilter.ALL, PersonPage.Position.START, 10));
            notFound(() -> invitations.open(stranger));
        }
    }

    @Test
    void anInvitationIsRevoked() {
        var token = links.inviteParent(alex);
        var open = invitations.open(alex);
        assertThat(open).hasSize(1);
        invitations.revoke(alex, open.getFirst().id());
        assertThat(links.isGood(token, Purpose.INVITE_PARENT)).isFalse();
        assertThat(invitations.open(alex)).isEmpty();
        assertThatThrownBy(() -> invitations.revoke(alex, open.getFirst().id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void eachStaysWithinEightStatements() {
        var robin = household.administrator("Robin");
        StatementCount.assertAtMost(8, () -> change.disable(alex, robin.id()));
        StatementCount.assertAtMost(8, () -> change.enable(alex, robin.id()));
        StatementCount.assertAtMost(8, () -> change.setRole(alex, robin.id(), Role.PARENT));
        StatementCount.assertAtMost(8, () -> change.signOutEverywhere(alex, sam.id(), "x"));
        StatementCount.assertAtMost(8, () -> change.offerNewPassword(alex, sam.id(), "x", false));
        StatementCount.assertAtMost(8, () -> change.unlockPin(alex, mia.id()));
        StatementCount.assertAtMost(
                8, () -> change.addParent(alex, "Pat", "pat@example.org", ZoneOffset.UTC, false));
        StatementCount.assertAtMost(8, () -> links.inviteParent(alex));
    }

    private static void notFound(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(NotFound.class);
    }
}

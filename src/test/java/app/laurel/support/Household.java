package app.laurel.support;

import app.laurel.people.AdultDetails;
import app.laurel.people.ChangeFamily;
import app.laurel.people.ChangeFamily.Figures;
import app.laurel.people.ChangeFamily.Wishes;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepAccounts;
import app.laurel.people.KeepLearners;
import app.laurel.people.LearnerDetails;
import app.laurel.people.LessonFigures;
import app.laurel.platform.Actor;
import app.laurel.platform.Role;
import app.laurel.points.MovePoints;
import app.laurel.points.Posting;
import app.laurel.points.SourceType;
import app.laurel.points.Transfer;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people for tests, through the same use cases as the application. */
@Component
public class Household {

    public static final String PASSWORD = "correct horse battery";

    private final KeepAccounts accounts;
    private final KeepLearners learners;
    private final FamilyDirectory directory;
    private final ChangeFamily families;
    private final MovePoints points;
    private final TransactionTemplate transaction;

    Household(
            KeepAccounts accounts,
            KeepLearners learners,
            FamilyDirectory directory,
            ChangeFamily families,
            MovePoints points,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.learners = learners;
        this.directory = directory;
        this.families = families;
        this.points = points;
        this.transaction = transaction;
    }

    /** A parent with a family of their own; the e-mail address is name@example.org. */
    public Actor parent(String name) {
        return accounts.startFamily(Role.PARENT, details(name), ZoneId.of("Europe/Berlin"));
    }

    /** An administrator; the e-mail address is name@example.org. */
    public Actor administrator(String name) {
        return accounts.startFamily(Role.ADMIN, details(name), ZoneId.of("Europe/Berlin"));
    }

    /** One more parent in the family of another. */
    public Actor coParent(Actor parent, String name) {
        return accounts.joinFamily(parent.familyId(), details(name));
    }

    /** A learner of grade 4 with maths and science. */
    public Actor learner(Actor parent, String name) {
        return learner(parent, name, 4);
    }

    /** A learner with maths and science. */
    public Actor learner(Actor parent, String name, int grade) {
        var details = new LearnerDetails(name, grade, "🦊", "sun", List.of("Math", "Science"));
        return new Actor(learners.add(parent, details), parent.familyId(), Role.LEARNER, name);
    }

    /** From now on the family calls its points so. */
    public void callPoints(Actor parent, String many, String one) {
        change(
                parent,
                now ->
                        new Wishes(
                                many,
                                one,
                                now.zone(),
                                now.lessons(),
                                now.trophies(),
                                now.autoApproveBelow(),
                                now.twoAgreeFrom()));
    }

    /** From now on lessons pay by these figures in the family. */
    public void pay(Actor parent, LessonFigures figures) {
        change(parent, now -> paying(now, Figures.of(figures), now.trophies()));
    }

    /** From now on trophies pay these figures in the family, as many as there are usual ones. */
    public void payForTrophies(Actor parent, List<Integer> figures) {
        change(parent, now -> paying(now, now.lessons(), List.copyOf(figures)));
    }

    private static Wishes paying(Wishes now, Figures lessons, List<@Nullable Integer> trophies) {
        return new Wishes(
                now.pointsName(),
                now.pointName(),
                now.zone(),
                lessons,
                trophies,
                now.autoApproveBelow(),
                now.twoAgreeFrom());
    }

    private void change(Actor parent, UnaryOperator<Wishes> change) {
        var seen = directory.settings(parent);
        families.change(parent, seen, change.apply(Wishes.of(seen)));
    }

    /** Puts points into the learner's spendable wallet. */
    public void give(Actor learner, int amount) {
        var posting =
                Posting.spendable(
                        learner.id(), amount, SourceType.PARENT_ADJUST, null, "A present");
        transaction.executeWithoutResult(
                status -> points.move(Transfer.of(UUID.randomUUID().toString(), null, posting)));
    }

    private static AdultDetails details(String name) {
        return new AdultDetails(name, name.toLowerCase() + "@example.org", PASSWORD);
    }
}

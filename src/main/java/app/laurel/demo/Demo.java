package app.laurel.demo;

import app.laurel.people.AdultDetails;
import app.laurel.people.ChangeFamily;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.KeepAccounts;
import app.laurel.people.KeepLearners;
import app.laurel.people.LearnerDetails;
import app.laurel.people.PinKind;
import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.platform.DemoSeed;
import app.laurel.platform.Role;
import app.laurel.platform.StartFailure;
import app.laurel.platform.TimeTravel;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RewardDetails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration: always the same people, who always live the same time up to now, by
 * default a year; {@code laurel.demo.days} makes it shorter, at least two weeks.
 */
@Component
class Demo implements DemoSeed {

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);
    private static final int LEAST_DAYS = 14;
    private static final int MOST_DAYS = 365;
    private static final int TWO_AGREE_FROM = 200;
    private static final Duration ADMINISTRATOR_CAME = Duration.ofHours(50);

    private static final Duration WISHED = Duration.ofMinutes(5);
    private static final Duration PLAYED = Duration.ofMinutes(4);

    private final SignInFacts facts;
    private final KeepAccounts accounts;
    private final KeepLearners learners;
    private final ChangeFamily families;
    private final KeepRewards rewards;
    private final Doings doings;
    private final Wishes wishes;
    private final QuizShelf quizzes;
    private final QuizEvening evening;
    private final FrontDoor door;
    private final FamilyDirectory directory;
    private final Keys keys;
    private final Clock clock;
    private final int days;
    private final AtomicInteger daysLived = new AtomicInteger();

    Demo(
            SignInFacts facts,
            KeepAccounts accounts,
            KeepLearners learners,
            ChangeFamily families,
            KeepRewards rewards,
            Doings doings,
            Wishes wishes,
            QuizShelf quizzes,
            QuizEvening evening,
            FrontDoor door,
            FamilyDirectory directory,
            Keys keys,
            Clock clock,
            @Value("${laurel.demo.days:" + MOST_DAYS + "}") int days) {
        this.facts = facts;
        this.accounts = accounts;
        this.learners = learners;
        this.families = families;
        this.rewards = rewards;
        this.doings = doings;
        this.wishes = wishes;
        this.quizzes = quizzes;
        this.evening = evening;
        this.door = door;
        this.directory = directory;
        this.keys = keys;
        this.clock = clock;
        this.days = Math.clamp(days, LEAST_DAYS, MOST_DAYS);
    }

    @Override
    public String seed() {
        if (facts.count() > 0) {
            throw new StartFailure(
                    "The demonstration needs an empty installation, and this one has people already: choose another LAUREL_HOME.");
        }
        var now = clock.instant();
        var first = now.minus(Duration.ofDays(days - 1));
        LOG.info("Demonstration: three families live through {} days, a year takes a minute", days);
        var years = new ArrayList<FamilyYear>();
        for (var household : Cast.families()) {
            years.add(settle(household, first, years.size()));
        }
        years.parallelStream().forEach(year -> year.live(first, now, daysLived::incrementAndGet));
        var winters = years.getFirst();
        winters.askNow(
                "Mia", "Movie night", "can we watch the penguin one?", now.minusSeconds(2400));
        winters.askNow("Jonas", "30 minutes of games", "", now.minusSeconds(900));
        winters.askNow("Ada", "New book", "the third one is out!", now.minusSeconds(1500));
        winters.agreeFirst(TWO_AGREE_FROM, now.minusSeconds(600));
        TimeTravel.at(
                now.minus(WISHED),
                () -> {
                    wishes.begin(winters.parent(), winters.children());
                    var own = quizzes.fillForFamily(winters.parent());
                    evening.play(winters.children(), List.of(own));
                });
        years.forEach(year -> door.comeIn(year.lastHere()));
        var shelved = new ArrayList<QuizShelf.Shelved>();
        TimeTravel.at(
                first,
                () -> {
                    var robin = adult(Role.ADMIN, Cast.ADMINISTRATOR, ZoneId.of("Europe/Berlin"));
                    shelved.addAll(quizzes.fillForEverybody(robin));
                    door.comeIn(Map.of(robin, now.minus(ADMINISTRATOR_CAME)));
                });
        for (var year : years) {
            TimeTravel.at(now.minus(PLAYED), () -> evening.play(year.children(), shelved));
            TimeTravel.at(now.minus(PLAYED), () -> evening.appear(year.parent(), year.children()));
        }
        LOG.info(
                "Demonstration: it is all there after {} s, come in",
                Duration.between(now, clock.instant()).toSeconds());
        return whomToBe(directory.settings(winters.parent()).code());
    }

    private String whomToBe(String familyCode) {
        var winters = Cast.families().getFirst();
        return """
               Sign in as %s, a parent, or %s, the administrator, with the password %s
               or as the learner %s with the family code %s and the PIN %s.
               """
                .formatted(
                        winters.adults().getFirst().email(),
                        Cast.ADMINISTRATOR.email(),
                        keys.password(),
                        winters.children().getFirst().name(),
                        familyCode,
                        keys.pin())
                .strip();
    }

    /** How much of the families' year is over, 0 to 100. */
    int percent() {
        return (int) (100L * daysLived.get() / (Cast.families().size() * days));
    }

    private FamilyYear settle(Cast.Household household, Instant first, int seed) {
        var zone = ZoneId.of(household.zone());
        var parents = new ArrayList<Actor>();
        var children = new LinkedHashMap<Actor, Cast.Child>();
        var catalogue = new HashMap<String, UUID>();
        TimeTravel.at(
                first,
                () -> {
                    parents.add(adult(Role.PARENT, household.adults().getFirst(), zone));
                    var parent = parents.getFirst();
                    household.adults().stream()
                            .skip(1)
                            .forEach(
                                    other ->
                                            parents.add(
                                                    accounts.joinFamily(
                                                            parent.familyId(), details(other))));
                    household
                            .children()
                            .forEach(child -> children.put(learner(parent, child), child));
                    families.takeStarterOffer(parent);
                    household
                            .wishes()
                            .forEach(wish -> catalogue.put(wish.title(), reward(parent, wish)));
                });
        return new FamilyYear(
                doings, zone, List.copyOf(parents), children, Map.copyOf(catalogue), seed);
    }

    private Actor adult(Role role, Cast.Grown grown, ZoneId zone) {
        return accounts.startFamily(role, details(grown), zone);
    }

    private AdultDetails details(Cast.Grown grown) {
        return new AdultDetails(grown.name(), grown.email(), keys.password());
    }

    private Actor learner(Actor parent, Cast.Child child) {
        var subjects = child.skills().keySet().stream().sorted().toList();
        var id =
                learners.add(
                        parent,
                        new LearnerDetails(
                                child.name(),
                                child.grade(),
                                child.avatar(),
                                child.colour(),
                                subjects));
        learners.setPin(parent, id, PinKind.DIGITS, keys.pin());
        return new Actor(id, parent.familyId(), Role.LEARNER, child.name());
    }

    private UUID reward(Actor parent, Cast.Wish wish) {
        var id = UUID.randomUUID();
        rewards.add(
                parent,
                id,
                new RewardDetails(
                        wish.title(),
                        null,
                        wish.cost(),
                        wish.category(),
                        wish.emoji(),
                        wish.colour(),
                        null,
                        null,
                        null,
                        wish.perPeriod(),
                        wish.period()));
        return id;
    }
}

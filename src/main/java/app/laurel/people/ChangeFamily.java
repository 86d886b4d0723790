package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.platform.TypedText;
import app.laurel.shell.PointsName;
import app.laurel.shell.Text;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent changes what the family decided for itself. */
@Service
@Transactional
public class ChangeFamily {

    private static final int LONGEST_POINTS_NAME = 20;

    /** The highest cost or limit, in points. */
    public static final int HIGHEST_COST = 1_000_000;

    private final Families families;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Changes changes;
    private final Clock clock;

    ChangeFamily(
            Families families,
            AuditLog audit,
            ApplicationEventPublisher events,
            Changes changes,
            Clock clock) {
        this.families = families;
        this.audit = audit;
        this.events = events;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What a parent typed; unchecked.
     *
     * @param trophies a figure for each of {@link TrophyPay#USUAL}; refused at {@code trophies.}
     *     and its place
     * @param pointName what one of them is called; when it is empty, Laurel takes what {@link
     *     PointsName#oneOf} makes of the other
     */
    public record Wishes(
            @Nullable String pointsName,
            @Nullable String pointName,
            @Nullable String zone,
            Figures lessons,
            List<@Nullable Integer> trophies,
            @Nullable Integer autoApproveBelow,
            @Nullable Integer twoAgreeFrom) {

        /** What is so already. */
        public static Wishes of(FamilySettings settings) {
            return new Wishes(
                    settings.pointsName(),
                    settings.pointName(),
                    settings.zone().getId(),
                    Figures.of(settings.lessons()),
                    List.copyOf(settings.trophies().figures()),
                    settings.autoApproveBelow(),
                    settings.twoAgreeFrom());
        }

        /** The same with other costs that nobody and that two must approve. */
        public Wishes approving(@Nullable Integer below, @Nullable Integer twoFrom) {
            return new Wishes(pointsName, pointName, zone, lessons, trophies, below, twoFrom);
        }
    }

    /** What lessons should pay, as a parent typed it; unchecked. */
    public record Figures(
            @Nullable Integer pointsPerCorrect,
            @Nullable Integer pointsPerLesson,
            @Nullable Integer pointsPerDay,
            @Nullable Integer stakeWon,
            @Nullable Integer stakeLost) {

        /** What is so already. */
        public static Figures of(LessonFigures figures) {
            return new Figures(
                    figures.perCorrect(),
                    figures.perLesson(),
                    figures.perDay(),
                    figures.stakeWon(),
                    figures.stakeLost());
        }
    }

    /**
     * Changes the settings of the actor's family; every mistake is refused at its field. Refuses,
     * at {@code seen}, when somebody else changed them after {@code seen} was read, unless to the
     * same. The other adults hear of it when fewer requests need two of them than before.
     */
    public FamilySettings change(Actor actor, FamilySettings seen, Wishes wishes) {
        var family = families.lock(actor.requireAdult().familyId()).orElseThrow(NotFound::new);
        var before = family.settings();
        var pointsName = name("pointsName", wishes.pointsName());
        var one = TypedText.line(wishes.pointName());
        var approveBelow = cost("autoApproveBelow", wishes.autoApproveBelow());
        var settings =
                new FamilySettings(
                        before.familyId(),
                        before.code(),
                        pointsName,
                        one.isEmpty() ? PointsName.oneOf(pointsName) : name("pointName", one),
                        zone(wishes.zone()),
                        lessons(wishes.lessons()),
                        trophies(wishes.trophies()),
                        approveBelow,
                        twoAgreeFrom(wishes.twoAgreeFrom(), approveBelow));
        if (!before.equals(seen) && !before.equals(settings)) {
            throw Refusal.of("seen", "people.family.changedMeanwhile");
        }
        family.apply(settings);
        audit.record(actor, actor.familyId(), null, "FAMILY_CHANGED", detail(before, settings));
        if (isLooser(before.twoAgreeFrom(), settings.twoAgreeFrom())) {
            events.publishEvent(
                    new TwoAgreeLoosened(
                            actor.familyId(),
                            actor.id(),
                            actor.name(),
                            before.twoAgreeFrom(),
                            settings.twoAgreeFrom()));
        }
        changes.announce(actor.familyId(), Topic.SETTINGS);
        return settings;
    }

    private static boolean isLooser(@Nullable Integer before, @Nullable Integer after) {
        return before != null && (after == null || after > before);
    }

    /** One adult alone can end that two must agree: then it can be read who did. */
    private static String detail(FamilySettings before, FamilySettings after) {
        return Objects.equals(before.twoAgreeFrom(), after.twoAgreeFrom())
                ? ""
                : after.twoAgreeFrom() == null
                        ? Text.of("people.family.twoAgree.ended")
                        : Text.of("people.family.twoAgree.changed", after.twoAgreeFrom());
    }

    /** Answers true the first time only: starter rewards are offered once per family. */
    public boolean takeStarterOffer(Actor actor) {
        return families.lock(actor.requireAdult().familyId())
                .orElseThrow(NotFound::new)
                .offerStarters(clock.instant());
    }

    private static String name(String field, @Nullable String given) {
        var name = TypedText.line(given);
        if (name.isEmpty() || name.length() > LONGEST_POINTS_NAME) {
            throw Refusal.of(field, "people.family.pointsName", LONGEST_POINTS_NAME);
        }
        return name;
    }

    private static ZoneId zone(@Nullable String given) {
        try {
            return ZoneId.of(given == null ? "" : given);
        } catch (DateTimeException e) {
            throw Refusal.of("zone", "people.family.zone");
        }
    }

    private static LessonFigures lessons(Figures given) {
        var perCorrect = points("pointsPerCorrect", given.pointsPerCorrect(), LessonFigures.MOST);
        var figures =
                new LessonFigures(
                        perCorrect,
                        points("pointsPerLesson", given.pointsPerLesson(), LessonFigures.MOST),
                        cost("pointsPerDay", given.pointsPerDay()),
                        points("stakeWon", given.stakeWon(), LessonFigures.MOST_WON),
                        points("stakeLost", given.stakeLost(), LessonFigures.MOST));
        if (figures.stakeWon() < perCorrect) {
            throw Refusal.of("stakeWon", "people.family.stakeWon.below", perCorrect);
        }
        return figures;
    }

    private static TrophyPay trophies(List<@Nullable Integer> given) {
        return new TrophyPay(
                IntStream.range(0, TrophyPay.USUAL.figures().size())
                        .mapToObj(
                                place ->
                                        points(
                                                "trophies." + place,
                                                place < given.size() ? given.get(place) : null,
                                                TrophyPay.MOST))
                        .toList());
    }

    private static int points(String field, @Nullable Integer given, int most) {
        if (given == null || given < 0 || given > most) {
            throw Refusal.of(field, "people.family.points", most);
        }
        return given;
    }

    private static @Nullable Integer cost(String field, @Nullable Integer given) {
        if (given != null && (given < 1 || given > HIGHEST_COST)) {
            throw Refusal.of(field, "people.family.cost", HIGHEST_COST);
        }
        return given;
    }

    private static @Nullable Integer twoAgreeFrom(
            @Nullable Integer given, @Nullable Integer approveBelow) {
        var from = cost("twoAgreeFrom", given);
        if (from != null && approveBelow != null && from < approveBelow) {
            throw Refusal.of("twoAgreeFrom", "people.family.twoAgree.below", approveBelow);
        }
        return from;
    }
}

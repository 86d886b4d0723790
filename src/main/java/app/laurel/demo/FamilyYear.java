package app.laurel.demo;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.platform.TimeTravel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * One family's year, day by day: the children learn, save and wish, the parents decide the next
 * evening.
 */
class FamilyYear {

    private static final List<String> NOTES =
            List.of(
                    "after the dentist",
                    "let us do it on Sunday instead",
                    "finish your project first");
    private static final List<String> REASONS =
            List.of(
                    "Helped with the dishes",
                    "Read to the little ones",
                    "Tidied the whole room",
                    "Was patient all afternoon");

    private final Doings doings;
    private final ZoneId zone;
    private final List<Actor> parents;
    private final Map<Actor, Cast.Child> children;
    private final Map<String, UUID> rewards;
    private final Random random;
    private final Map<Actor, Instant> lastHere = new HashMap<>();

    FamilyYear(
            Doings doings,
            ZoneId zone,
            List<Actor> parents,
            Map<Actor, Cast.Child> children,
            Map<String, UUID> rewards,
            long seed) {
        this.doings = doings;
        this.zone = zone;
        this.parents = parents;
        this.children = children;
        this.rewards = rewards;
        this.random = new Random(seed);
    }

    /** The parent who was there first. */
    Actor parent() {
        return parents.getFirst();
    }

    Collection<Actor> children() {
        return List.copyOf(children.keySet());
    }

    /** Lives through all days from the first to the last moment, and tells when each is over. */
    void live(Instant first, Instant last, Runnable dayOver) {
        var firstDay = LocalDate.ofInstant(first, zone);
        var lastDay = LocalDate.ofInstant(last, zone);
        for (var day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
            var share =
                    (double) (day.toEpochDay() - firstDay.toEpochDay())
                            / (lastDay.toEpochDay() - firstDay.toEpochDay());
            for (var child : children.entrySet()) {
                liveDay(child.getKey(), child.getValue(), day, share, last);
            }
            if (day.isBefore(lastDay)) {
                evening(day);
            }
            dayOver.run();
        }
    }

    private void liveDay(
            Actor child, Cast.Child character, LocalDate day, double share, Instant last) {
        var weekend = day.getDayOfWeek().getValue() >= 6;
        var lately = day.isAfter(LocalDate.ofInstant(last, zone).minusDays(12));
        var chance =
                lately ? character.diligence() + 0.35 : character.diligence() * (weekend ? 0.7 : 1);
        var start = LocalTime.of(weekend ? 9 : 15, random.nextInt(60));
        var luck = random.nextDouble();
        var lessons = luck < chance * 0.3 ? 2 : 1;
        var at = day.atTime(start).atZone(zone).toInstant();
        if (luck >= chance || at.plusSeconds(1800).isAfter(last)) {
            return;
        }
        lastHere.put(child, at);
        for (var i = 0; i < lessons; i++) {
            at = doings.takeLesson(child, character, at, share, random).plusSeconds(240);
        }
        if (day.getDayOfWeek().getValue() == 6) {
            wish(child, character, at);
        }
    }

    /**
     * On Saturdays a child puts something into the goal and now and then asks for something small.
     */
    private void wish(Actor child, Cast.Child character, Instant at) {
        TimeTravel.at(
                at,
                () -> {
                    if (character.goal() != null) {
                        doings.save(child, rewards.get(character.goal()), 3 + random.nextInt(6));
                    }
                    if (random.nextDouble() < 0.45) {
                        var small =
                                doings.affordable(child).stream()
                                        .filter(item -> !item.title().equals(character.goal()))
                                        .toList();
                        if (!small.isEmpty()) {
                            doings.request(
                                    child,
                                    small.get(random.nextInt(small.size())).rewardId(),
                                    null);
                        }
                    }
                });
    }

    private void evening(LocalDate day) {
        var at = day.atTime(19, 5 + random.nextInt(50)).atZone(zone).toInstant();
        var parent = parents.get(random.nextInt(parents.size()));
        lastHere.put(parent, at);
        TimeTravel.at(
                at,
                () -> {
                    for (var waiting : doings.waiting(parent)) {
                        if (random.nextDouble() < 0.12) {
                            doings.reject(parent, waiting, NOTES.get(random.nextInt(NOTES.size())));
                        } else {
                            doings.approve(parent, waiting, random.nextDouble() < 0.85);
                        }
                    }
                    if (random.nextDouble() < 0.05) {
                        var child =
                                children.keySet().stream()
                                        .toList()
                                        .get(random.nextInt(children.size()));
                        doings.give(
                                parent,
                                child,
                                5 + 5 * random.nextInt(2),
                                REASONS.get(random.nextInt(REASONS.size())));
                    }
                });
    }

    /**
     * Asks for something now, so that a visitor finds a request waiting; without enough points
     * nothing is asked.
     */
    void askNow(String name, String reward, String note, Instant at) {
        children.entrySet().stream()
                .filter(child -> child.getValue().name().equals(name))
                .forEach(
                        child -> {
                            lastHere.put(child.getKey(), at);
                            TimeTravel.at(
                                    at, () -> askFor(child.getKey(), rewards.get(reward), note));
                        });
    }

    /** Two parents must agree from the cost on, and the second parent has said yes already. */
    void agreeFirst(int cost, Instant at) {
        lastHere.put(parents.getLast(), at);
        TimeTravel.at(
                at,
                () -> {
                    doings.wantTwoFrom(parents.getFirst(), cost);
                    doings.agree(parents.getLast());
                });
    }

    /** When everybody who was here at all came in last. */
    Map<Actor, Instant> lastHere() {
        return Map.copyOf(lastHere);
    }

    private void askFor(Actor child, UUID reward, String note) {
        try {
            doings.request(child, reward, note.isEmpty() ? null : note);
        } catch (Refusal notEnough) {
            doings.give(parents.getFirst(), child, 100, REASONS.getFirst());
            doings.requestIfPossible(child, reward, note.isEmpty() ? null : note);
        }
    }
}

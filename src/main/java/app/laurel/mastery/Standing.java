package app.laurel.mastery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of one or more learners add up to.
 *
 * @param days days with something done, oldest first within a learner
 * @param weeks weeks with something done, oldest first within learner and subject
 * @param concepts levels of concepts, by learner, subject and concept
 * @param subjects every subject tried, by learner and subject
 * @param streaks days in a row by {@link Streak}, by learner; who has none is missing
 * @param guidance what parents decided about concepts and subjects
 * @param sick sick days, by learner
 * @param goals what learners want to do each week, by learner; who wants nothing is missing
 */
public record Standing(
        List<DayTotal> days,
        List<WeekTotal> weeks,
        List<ConceptLevel> concepts,
        List<SubjectPerformance> subjects,
        Map<Integer, Integer> streaks,
        List<Guidance> guidance,
        Map<Integer, List<LocalDate>> sick,
        Map<Integer, WeeklyGoal> goals) {

    static final Standing NOTHING =
            new Standing(
                    List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), Map.of(),
                    Map.of());

    static Standing of(List<Standings.Line> lines) {
        var byKind = new HashMap<String, List<Standings.Line>>();
        lines.forEach(
                line ->
                        byKind.computeIfAbsent(line.getKind(), kind -> new ArrayList<>())
                                .add(line));
        return new Standing(
                all(byKind, "DAY", Standing::day),
                all(byKind, "WEEK", Standing::week),
                all(byKind, "CONCEPT", Standing::concept),
                all(byKind, "SUBJECT", Standing::subject),
                streaks(byKind.getOrDefault("STREAK", List.of())),
                all(byKind, "GUIDE", Standing::guidance),
                sick(byKind.getOrDefault("SICK", List.of())),
                goals(byKind.getOrDefault("GOAL", List.of())));
    }

    /** The part that is about one learner. */
    public Standing of(int learnerId) {
        return new Standing(
                days.stream().filter(day -> day.learnerId() == learnerId).toList(),
                weeks.stream().filter(week -> week.learnerId() == learnerId).toList(),
                concepts.stream().filter(concept -> concept.learnerId() == learnerId).toList(),
                subjects.stream().filter(subject -> subject.learnerId() == learnerId).toList(),
                Map.of(learnerId, streak(learnerId)),
                guidance.stream().filter(one -> one.learnerId() == learnerId).toList(),
                Map.of(learnerId, sickDays(learnerId)),
                goals.containsKey(learnerId) ? Map.of(learnerId, goals.get(learnerId)) : Map.of());
    }

    /** All sick days, oldest first. */
    public List<LocalDate> sickDays(int learnerId) {
        return sick.getOrDefault(learnerId, List.of());
    }

    /** What the learner wants to do each week, if anything. */
    public Optional<WeeklyGoal> weeklyGoal(int learnerId) {
        return Optional.ofNullable(goals.get(learnerId));
    }

    /** How far that is this week; the days must reach back to its Monday. */
    public Optional<WeeklyProgress> weeklyProgress(int learnerId, LocalDate today) {
        return weeklyGoal(learnerId)
                .map(goal -> new WeeklyProgress(goal, goal.done(of(learnerId).days(), today)));
    }

    /** Days in a row by {@link Streak}, 0 when there are none. */
    public int streak(int learnerId) {
        return streaks.getOrDefault(learnerId, 0);
    }

    /**
     * The grade, 0 to 12, for which the subject's questions should be made, so that a learner of
     * the grade answers about 85 of 100 right.
     */
    public int grade(int ofLearner, String subject) {
        var grades =
                subjects.stream()
                        .filter(one -> one.subject().equals(subject))
                        .mapToInt(SubjectPerformance::stretch)
                        .findFirst()
                        .orElse(0);
        return Math.clamp(ofLearner + grades, 0, 12);
    }

    /** What a parent asked for, in the order of the names. */
    public List<String> asked(Guidance.Kind kind) {
        return guidance.stream()
                .filter(one -> one.kind() == kind && !one.hidden())
                .map(Guidance::id)
                .toList();
    }

    /** Whether a parent does not want it suggested. */
    public boolean isHidden(Guidance.Kind kind, String id) {
        return guidance.stream()
                .anyMatch(one -> one.kind() == kind && one.hidden() && one.id().equals(id));
    }

    /** What is known of the subject, or null while there are too few answers to say. */
    @Nullable Estimate known(String subject) {
        return subjects.stream()
                .filter(one -> one.subject().equals(subject))
                .map(SubjectPerformance::estimate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static <T> List<T> all(
            Map<String, List<Standings.Line>> byKind,
            String kind,
            Function<Standings.Line, T> read) {
        return byKind.getOrDefault(kind, List.of()).stream().map(read).toList();
    }

    private static DayTotal day(Standings.Line line) {
        return new DayTotal(
                line.getLearner(),
                line.getDay(),
                line.getA(),
                line.getB(),
                line.getC(),
                line.getD());
    }

    private static WeekTotal week(Standings.Line line) {
        return new WeekTotal(
                line.getLearner(),
                line.getSubject(),
                line.getDay(),
                line.getA(),
                line.getB(),
                line.getC(),
                Math.toIntExact(line.getD()));
    }

    private static ConceptLevel concept(Standings.Line line) {
        return ConceptLevel.of(
                line.getLearner(),
                line.getName(),
                line.getSubject(),
                line.getA(),
                line.getB(),
                new Recent(line.getE(), line.getF()),
                line.getAt(),
                line.getDay());
    }

    private static Guidance guidance(Standings.Line line) {
        return new Guidance(
                line.getLearner(),
                Guidance.Kind.valueOf(line.getSubject()),
                line.getName(),
                line.getA() == 1);
    }

    private static SubjectPerformance subject(Standings.Line line) {
        return new SubjectPerformance(
                line.getLearner(),
                line.getSubject(),
                line.getA(),
                line.getB(),
                line.getC(),
                Math.toIntExact(line.getD()),
                new Recent(line.getE(), line.getF()).estimate(line.getC()).orElse(null),
                Stretch.grades(line.getG()),
                line.getAt(),
                Level.stored(line.getName()));
    }

    private static Map<Integer, List<LocalDate>> sick(List<Standings.Line> lines) {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                Standings.Line::getLearner,
                                Collectors.mapping(Standings.Line::getDay, Collectors.toList())));
    }

    private static Map<Integer, WeeklyGoal> goals(List<Standings.Line> lines) {
        return lines.stream()
                .collect(
                        Collectors.toMap(
                                Standings.Line::getLearner,
                                line ->
                                        new WeeklyGoal(
                                                WeeklyGoal.Measure.valueOf(line.getName()),
                                                line.getA())));
    }

    private static Map<Integer, Integer> streaks(List<Standings.Line> lines) {
        return lines.stream()
                .collect(
                        Collectors.toMap(
                                Standings.Line::getLearner,
                                Standings.Line::getA,
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}

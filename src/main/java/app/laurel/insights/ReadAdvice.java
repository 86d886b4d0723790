package app.laurel.insights;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.mastery.ConceptLevel;
import app.laurel.mastery.Estimate;
import app.laurel.mastery.Guidance;
import app.laurel.mastery.RecommendSubjects;
import app.laurel.mastery.Standing;
import app.laurel.people.Learner;
import app.laurel.people.SubjectCatalogue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what would help a learner most, and what a parent decided about that. */
@Component
class ReadAdvice {

    private static final int MOST_SUGGESTIONS = 5;

    private final Curriculum curriculum;
    private final RecommendSubjects recommend;
    private final ConceptNames names;
    private final SubjectCatalogue subjects;

    ReadAdvice(
            Curriculum curriculum,
            RecommendSubjects recommend,
            ConceptNames names,
            SubjectCatalogue subjects) {
        this.curriculum = curriculum;
        this.recommend = recommend;
        this.names = names;
        this.subjects = subjects;
    }

    /**
     * What a parent asked for, then the weakest concepts, then those with mistakes and too few
     * answers to say; without what a parent has hidden.
     */
    List<WhatHelps> whatHelps(Standing standing, LocalDate today, ZoneId zone) {
        var asked = standing.asked(Guidance.Kind.CONCEPT);
        var tricky =
                standing.concepts().stream()
                        .filter(ConceptLevel::needsReinforcement)
                        .filter(one -> !asked.contains(one.concept()))
                        .filter(one -> !standing.isHidden(Guidance.Kind.CONCEPT, one.concept()))
                        .sorted(
                                Comparator.comparing((ConceptLevel one) -> one.estimate() == null)
                                        .thenComparing(WeakConcept.ORDER))
                        .limit(MOST_SUGGESTIONS)
                        .map(one -> help(one, today, zone, false));
        return Stream.concat(asked.stream().map(one -> asked(one, standing, today, zone)), tricky)
                .toList();
    }

    /** Subjects that would do the learner good. */
    List<LearnerPerformance.SubjectAdvice> advice(Learner learner, Standing standing) {
        return recommend.forLearner(learner, standing).stream()
                .map(
                        one ->
                                new LearnerPerformance.SubjectAdvice(
                                        subjects.nameOf(one.subject()), one))
                .toList();
    }

    /** What a parent has hidden. */
    List<LearnerPerformance.Choice> hidden(Standing standing) {
        return standing.guidance().stream()
                .filter(Guidance::hidden)
                .map(one -> choice(one.kind(), one.id()))
                .toList();
    }

    /** Concepts of the learner's subjects up to the next grade, and all subjects. */
    List<LearnerPerformance.Choice> choices(Learner learner) {
        var concepts =
                curriculum.offered().stream()
                        .filter(unit -> learner.subjects().contains(unit.subject()))
                        .filter(unit -> unit.fromGrade() <= learner.grade() + 1)
                        .flatMap(unit -> unit.concepts().stream())
                        .map(Concept::id)
                        .distinct()
                        .map(one -> choice(Guidance.Kind.CONCEPT, one))
                        .sorted(Comparator.comparing(LearnerPerformance.Choice::name));
        var others =
                curriculum.subjectsFor(learner.grade()).stream()
                        .map(one -> choice(Guidance.Kind.SUBJECT, one));
        return Stream.concat(concepts, others).toList();
    }

    private LearnerPerformance.Choice choice(Guidance.Kind kind, String id) {
        return new LearnerPerformance.Choice(
                kind, id, kind == Guidance.Kind.SUBJECT ? subjects.nameOf(id) : names.name(id));
    }

    private WhatHelps asked(String concept, Standing standing, LocalDate today, ZoneId zone) {
        return standing.concepts().stream()
                .filter(one -> one.concept().equals(concept))
                .findFirst()
                .map(one -> help(one, today, zone, true))
                .orElseGet(
                        () ->
                                new WhatHelps(
                                        concept,
                                        names.name(concept),
                                        curriculum
                                                .concept(concept)
                                                .map(one -> subjects.nameOf(one.subject()))
                                                .orElse(""),
                                        null,
                                        0,
                                        0,
                                        Estimate.ENOUGH,
                                        null,
                                        true));
    }

    private WhatHelps help(ConceptLevel one, LocalDate today, ZoneId zone, boolean asked) {
        var last = LocalDate.ofInstant(one.lastTested(), zone);
        return new WhatHelps(
                one.concept(),
                names.name(one.concept()),
                subjects.nameOf(one.subject()),
                level(one),
                one.correct(),
                one.total(),
                Math.max(0, Estimate.ENOUGH - one.total()),
                Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(last, today))),
                asked);
    }

    private static @Nullable Integer level(ConceptLevel one) {
        return one.level().isPresent() ? one.level().getAsInt() : null;
    }
}

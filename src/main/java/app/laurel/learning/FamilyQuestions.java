package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.questions.Question;
import io.hypersistence.utils.hibernate.type.util.ObjectMapperWrapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a family decided about questions: which are hidden, and which it wrote itself. What a
 * learner reported is hidden from that learner until a parent decides, and what was withdrawn from
 * everybody.
 */
@Component
class FamilyQuestions {

    private final Hidings hidings;
    private final OwnQuestions own;

    FamilyQuestions(Hidings hidings, OwnQuestions own) {
        this.hidings = hidings;
        this.own = own;
    }

    /** What the learner's family hid, and what waits for its decision. One statement. */
    Choice of(Actor learner) {
        return new Choice(hidings.leftOut(learner.familyId(), learner.id()), List.of());
    }

    /** What the actor's family decided about the questions of a unit. Two statements. */
    Choice of(Actor actor, Unit unit) {
        return new Choice(
                hidings.leftOutOf(actor.familyId()),
                own.of(actor.familyId(), unit.id()).stream().map(OwnQuestion::content).toList());
    }

    /** The same together with what the learner answered right since then. One statement. */
    Memory of(Actor learner, Instant since, Unit unit) {
        var all = hidings.remembered(learner.id(), since, learner.familyId(), unit.id());
        var written =
                contents("OWN", all)
                        .sorted()
                        .map(one -> ObjectMapperWrapper.INSTANCE.fromString(one, Question.class))
                        .toList();
        return new Memory(
                contents("WITHDRAWN", all).findAny().isPresent(),
                contents("KNOWN", all).collect(Collectors.toSet()),
                new Choice(contents("HIDDEN", all).collect(Collectors.toSet()), written));
    }

    private static Stream<String> contents(String kind, List<Hidings.Remembered> all) {
        return all.stream()
                .filter(one -> one.getKind().equals(kind))
                .map(Hidings.Remembered::getContent);
    }

    /**
     * What a learner knows, by hash, and what the family decided.
     *
     * @param withdrawn whether nobody is taught the unit any more
     */
    record Memory(boolean withdrawn, Set<String> known, Choice ofFamily) {

        /** Whether the question with this text should be asked now. */
        boolean isFresh(String text) {
            return ofFamily.isAllowed(text) && !known.contains(QuestionHash.of(text));
        }
    }

    /** Questions to leave out by their hash, and those that the family wrote for a unit. */
    record Choice(Set<String> hidden, List<Question> own) {

        /** Whether the question with this text may be asked. */
        boolean isAllowed(String text) {
            return hidden.isEmpty() || !hidden.contains(QuestionHash.of(text));
        }

        /** Those that may be asked. */
        List<Question> without(List<Question> questions) {
            return questions.stream().filter(one -> isAllowed(one.text())).toList();
        }

        /** The own ones by their hash. */
        Set<String> ownHashes() {
            return hashes(own);
        }

        /**
         * Own questions before the others, which are allowed ones of the unit: as many as make up
         * half of a lesson, more where there are too few others. Those that should be asked now
         * come first.
         *
         * @param fresh whether a question, by its text, should be asked now
         */
        List<Question> before(
                List<Question> others, int wanted, Predicate<String> fresh, long seed) {
            var known = hashes(others);
            var mine =
                    new ArrayList<>(
                            without(own).stream()
                                    .filter(one -> !known.contains(QuestionHash.of(one.text())))
                                    .toList());
            Collections.shuffle(mine, new SplittableRandom(seed));
            var freshOnes = mine.stream().filter(one -> fresh.test(one.text())).toList();
            var freshOthers = others.stream().filter(one -> fresh.test(one.text())).count();
            var half = (wanted + 1) / 2;
            return Stream.of(
                            freshOnes.stream().limit(Math.max(half, wanted - freshOthers)),
                            others.stream(),
                            mine.stream().filter(one -> !fresh.test(one.text())).limit(wanted))
                    .flatMap(some -> some)
                    .toList();
        }

        /** The same questions, the own ones anywhere between the others, which keep their order. */
        List<Question> mixed(List<Question> chosen, long seed) {
            var mine = ownHashes();
            var byOwner =
                    chosen.stream()
                            .collect(
                                    Collectors.partitioningBy(
                                            one -> mine.contains(QuestionHash.of(one.text()))));
            var dice = new SplittableRandom(seed);
            var mixed = new ArrayList<>(byOwner.get(false));
            byOwner.get(true).forEach(one -> mixed.add(dice.nextInt(mixed.size() + 1), one));
            return List.copyOf(mixed);
        }

        private static Set<String> hashes(List<Question> questions) {
            return questions.stream()
                    .map(one -> QuestionHash.of(one.text()))
                    .collect(Collectors.toSet());
        }
    }
}

package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.questions.Question;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a family decided about questions. */
@Component
class FamilyQuestions {

    private final Hidings hidings;

    FamilyQuestions(Hidings hidings) {
        this.hidings = hidings;
    }

    /** What the actor's family decided. */
    Choice of(Actor actor) {
        return new Choice(hidings.hashes(actor.familyId()));
    }

    /** The same together with what the learner answered right since then. One statement. */
    Memory of(Actor learner, Instant since) {
        var all = hidings.remembered(learner.id(), since, learner.familyId());
        return new Memory(of("KNOWN", all), new Choice(of("HIDDEN", all)));
    }

    private static Set<String> of(String kind, List<Hidings.Remembered> all) {
        return all.stream()
                .filter(one -> one.getKind().equals(kind))
                .map(Hidings.Remembered::getContent)
                .collect(Collectors.toSet());
    }

    /** What a learner knows, by hash, and what the family decided. */
    record Memory(Set<String> known, Choice ofFamily) {

        /** Whether the question with this text should be asked now. */
        boolean isFresh(String text) {
            return ofFamily.isAllowed(text) && !known.contains(QuestionHash.of(text));
        }
    }

    /** Hidden questions by their hash. */
    record Choice(Set<String> hidden) {

        /** Whether the question with this text may be asked. */
        boolean isAllowed(String text) {
            return hidden.isEmpty() || !hidden.contains(QuestionHash.of(text));
        }

        /** Those that may be asked. */
        List<Question> without(List<Question> questions) {
            return questions.stream().filter(one -> isAllowed(one.text())).toList();
        }
    }
}

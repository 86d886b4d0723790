package app.laurel.learning;

import app.laurel.platform.Actor;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a family decided about the questions of a unit. */
@Component
class FamilyQuestions {

    private final Hidings hidings;

    FamilyQuestions(Hidings hidings) {
        this.hidings = hidings;
    }

    /** What the actor's family decided. */
    Choice of(Actor actor, Unit unit) {
        return new Choice(hidings.hashes(actor.familyId()));
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

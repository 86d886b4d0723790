package app.laurel.drafting;

import app.laurel.platform.Refusal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What a parent would like to have drafted.
 *
 * @param subject one that the curriculum has
 * @param grade one in which the family has a learner
 * @param topic in the parent's words, at most 200 characters
 * @param questions 5 to 10
 */
public record DraftWish(
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable String topic,
        @Nullable Integer questions) {

    public static final int FEWEST_QUESTIONS = 5;
    public static final int MOST_QUESTIONS = 10;

    /** The wish with a topic that can be sent; refuses each field that is not as it should be. */
    DraftWish checked(
            Collection<String> subjects, Collection<Integer> grades, Collection<String> names) {
        if (subject == null || !subjects.contains(subject)) {
            throw Refusal.of("subject", "drafting.ask.subject");
        }
        if (grade == null || !grades.contains(grade)) {
            throw Refusal.of("grade", "drafting.ask.grade");
        }
        if (questions == null || questions < FEWEST_QUESTIONS || questions > MOST_QUESTIONS) {
            throw Refusal.of(
                    "questions", "drafting.ask.questions", FEWEST_QUESTIONS, MOST_QUESTIONS);
        }
        return new DraftWish(subject, grade, Topics.checked(topic, names), questions);
    }
}

package app.laurel.quizzes;

import java.util.List;

/**
 * One page of a list of quizzes.
 *
 * @param total how many the whole list has
 * @param page its number, from 1
 * @param limit how many a page has at most
 */
public record QuizList(List<QuizCard> items, long total, int page, int limit) {

    public QuizList {
        items = List.copyOf(items);
    }

    /** How many pages there are; 0 for an empty list. */
    public long pages() {
        return (total + limit - 1) / limit;
    }

    /** Whether there is a page after this one. */
    public boolean hasMore() {
        return page < pages();
    }
}

package app.laurel.quizzes.web;

import app.laurel.rest.Declined;
import app.laurel.rest.Paging;
import app.laurel.rest.Problem;
import java.util.List;

/**
 * A page of a list that is counted, as programs of Respondeo know it.
 *
 * @param totalCount items of the whole list
 * @param totalPages pages of the whole list; 0 for an empty one
 * @param currentPage from 1
 * @param hasMore whether there is a page after this one
 */
record NumberedPage<T>(
        List<T> items, long totalCount, long totalPages, int currentPage, boolean hasMore) {

    private static final int LAST = 1_000_000;

    static <T> NumberedPage<T> of(List<T> items, long total, int page, int limit) {
        var pages = (total + limit - 1) / limit;
        return new NumberedPage<>(items, total, pages, page, page < pages);
    }

    /** Refuses what is no page, at {@code page} or {@code limit}. */
    static void require(int page, int limit) {
        Paging.of(limit, null);
        if (page < 1 || page > LAST) {
            throw new Declined(Problem.invalid("page", "rest.rule.limit", LAST));
        }
    }
}

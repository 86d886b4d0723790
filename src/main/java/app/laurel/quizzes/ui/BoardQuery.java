package app.laurel.quizzes.ui;

import app.laurel.quizzes.BoardPeriod;
import app.laurel.quizzes.BoardScope;
import app.laurel.shell.Address;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;

/** What is chosen of a leaderboard, as its address says it. */
final class BoardQuery {

    private static final String SCOPE = "of";
    private static final String PERIOD = "period";
    private static final String PAGE = "page";
    private static final int LAST = 100_000;

    private BoardQuery() {}

    static BoardCard.Choice read(QueryParameters query) {
        return new BoardCard.Choice(
                Address.choice(query, SCOPE, BoardScope.class).orElse(BoardScope.FAMILY),
                Address.choice(query, PERIOD, BoardPeriod.class).orElse(BoardPeriod.EVER),
                query.getSingleParameter(PAGE)
                        .filter(page -> page.matches("[1-9][0-9]{0,4}"))
                        .map(Integer::parseInt)
                        .filter(page -> page <= LAST)
                        .orElse(1));
    }

    static QueryParameters write(BoardCard.Choice choice) {
        var query = new HashMap<String, String>();
        if (choice.scope() != BoardScope.FAMILY) {
            query.put(SCOPE, choice.scope().name().toLowerCase(Locale.ROOT));
        }
        if (choice.period() != BoardPeriod.EVER) {
            query.put(PERIOD, choice.period().name().toLowerCase(Locale.ROOT));
        }
        if (choice.page() > 1) {
            query.put(PAGE, Integer.toString(choice.page()));
        }
        return QueryParameters.simple(query);
    }
}

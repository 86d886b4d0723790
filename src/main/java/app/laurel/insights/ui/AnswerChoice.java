package app.laurel.insights.ui;

import app.laurel.learning.AnswerFilter;
import app.laurel.learning.AnswerFilter.Outcome;
import app.laurel.shell.Address;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which answers a reader chose to see, as the address says it; null and EVER mean any. */
record AnswerChoice(
        @Nullable String subject,
        @Nullable String concept,
        @Nullable String lesson,
        Outcome outcome,
        Since since) {

    static final String SUBJECT = "subject";
    static final String CONCEPT = "concept";
    static final String LESSON = "lesson";
    static final String OUTCOME = "outcome";
    static final String SINCE = "since";

    static final AnswerChoice ALL = new AnswerChoice(null, null, null, Outcome.ANY, Since.EVER);

    private static final int LONGEST = 100;

    /** How far back answers are wanted. */
    enum Since {
        WEEK(7),
        MONTH(28),
        QUARTER(84),
        YEAR(364),
        EVER(0);

        private final int days;

        Since(int days) {
            this.days = days;
        }

        Instant before(Instant now) {
            return days == 0 ? Instant.EPOCH : now.minus(Duration.ofDays(days));
        }
    }

    /** What the address says; what could be no name counts as not said. */
    static AnswerChoice of(QueryParameters query) {
        return new AnswerChoice(
                name(query, SUBJECT),
                name(query, CONCEPT),
                name(query, LESSON),
                Address.choice(query, OUTCOME, Outcome.class).orElse(Outcome.ANY),
                Address.choice(query, SINCE, Since.class).orElse(Since.EVER));
    }

    AnswerFilter filter(Instant now) {
        return new AnswerFilter(subject, concept, lesson, outcome, since.before(now));
    }

    /** The same for the address. */
    Map<String, String> parameters() {
        var said = new LinkedHashMap<String, String>();
        say(said, SUBJECT, subject);
        say(said, CONCEPT, concept);
        say(said, LESSON, lesson);
        say(said, OUTCOME, outcome == Outcome.ANY ? null : outcome.name());
        say(said, SINCE, since == Since.EVER ? null : since.name());
        return said;
    }

    private static void say(Map<String, String> said, String name, @Nullable String value) {
        if (value != null) {
            var constant = name.equals(OUTCOME) || name.equals(SINCE);
            said.put(name, constant ? value.toLowerCase(Locale.ROOT) : value);
        }
    }

    private static @Nullable String name(QueryParameters query, String parameter) {
        return query.getSingleParameter(parameter)
                .filter(value -> !value.isBlank() && value.length() <= LONGEST)
                .filter(value -> value.chars().noneMatch(Character::isISOControl))
                .orElse(null);
    }
}

package app.laurel.access;

import app.laurel.platform.Refusal;
import app.laurel.platform.TypedText;
import app.laurel.rest.Scope;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a key to be made; unchecked.
 *
 * @param days how long it is good, 1 to {@link #MOST_DAYS}
 */
public record NewKey(@Nullable String name, Set<Scope> scopes, @Nullable Integer days) {

    public static final int LONGEST_NAME = 32;
    public static final int MOST_DAYS = 365;

    /** The same with a tidy name; every mistake is refused at its field. */
    NewKey checked() {
        var checkedName = TypedText.line(name);
        if (checkedName.isEmpty() || checkedName.length() > LONGEST_NAME) {
            throw Refusal.of("name", "access.keys.name.wrong", LONGEST_NAME);
        }
        if (scopes.isEmpty()) {
            throw Refusal.of("scopes", "access.keys.scopes.missing");
        }
        if (days == null || days < 1 || days > MOST_DAYS) {
            throw Refusal.of("days", "access.keys.days.outside", MOST_DAYS);
        }
        return new NewKey(checkedName, Set.copyOf(scopes), days);
    }

    Duration life() {
        return Duration.ofDays(days == null ? 0 : days);
    }
}

package app.laurel.access;

import app.laurel.platform.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Limits guessing, for all instances together: 5 guesses per 5 minutes for each account, and 20 per
 * day for a PIN, until a parent unlocks a learner's or the adult, who has a password beside it,
 * sets another one. A guess is counted, and committed, before it is checked.
 */
@Component
public class GuessLimit {

    static final Duration WINDOW = Duration.ofMinutes(5);
    static final int PER_WINDOW = 5;
    static final Duration DAY = Duration.ofDays(1);
    static final int PER_DAY = 20;
    private static final String DAILY = "/day";

    private final Guesses guesses;
    private final Clock clock;

    GuessLimit(Guesses guesses, Clock clock) {
        this.guesses = guesses;
        this.clock = clock;
    }

    /** Counts a guess at the account's secret; refuses when there were too many. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refusal.class)
    public void count(String account) {
        count(account, PER_WINDOW);
    }

    /** Counts a try of a kind that people may need more often; refuses above the limit. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refusal.class)
    public void count(String account, int limit) {
        if (guesses.count(account, start(WINDOW)) > limit) {
            throw Refusal.because("access.guess.wait", WINDOW.toMinutes());
        }
    }

    /** Counts a guess at a learner's PIN, which has a daily limit too. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refusal.class)
    public void countPin(String account) {
        countDaily(account, Refusal.because("access.guess.locked"));
    }

    /** Counts a guess at an adult's PIN, whose daily limit leaves the password. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = Refusal.class)
    public void countAdultPin(String account) {
        countDaily(account, Refusal.of("password", "access.guess.usePassword"));
    }

    private void countDaily(String account, Refusal tooMany) {
        if (guesses.count(daily(account), start(DAY)) > PER_DAY) {
            throw tooMany;
        }
        count(account);
    }

    /** A right password does not count. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void wasRight(String account) {
        guesses.uncount(account, start(WINDOW));
    }

    /** A right PIN does not count, nor for the day. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void pinWasRight(String account) {
        guesses.uncountPin(account, start(WINDOW), daily(account), start(DAY));
    }

    /** Forgets all guesses at the account: a parent unlocks a learner, or a new secret was set. */
    @Transactional
    public void unlock(String account) {
        guesses.forget(List.of(account, daily(account)));
    }

    /** Those of the accounts whose next guess would be refused. One statement. */
    @Transactional(readOnly = true)
    public Set<String> locked(Collection<String> accounts) {
        var daily = accounts.stream().map(GuessLimit::daily).toList();
        return guesses
                .atLimit(accounts, start(WINDOW), PER_WINDOW, daily, start(DAY), PER_DAY)
                .stream()
                .map(subject -> subject.replaceFirst(DAILY + "$", ""))
                .collect(Collectors.toSet());
    }

    private static String daily(String account) {
        return account + DAILY;
    }

    private Instant start(Duration window) {
        var seconds = window.toSeconds();
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / seconds * seconds);
    }
}

package app.laurel.access;

import app.laurel.people.PinLock;
import app.laurel.people.PinSet;
import app.laurel.platform.Actor;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells parents which learners are kept out by wrong PINs, and lets them in again. */
@Component
class LockedPins implements PinLock {

    private final SignIn signIn;
    private final GuessLimit limit;

    LockedPins(SignIn signIn, GuessLimit limit) {
        this.signIn = signIn;
        this.limit = limit;
    }

    @Override
    public Set<Integer> locked(Collection<Integer> learnerIds) {
        if (learnerIds.isEmpty()) {
            return Set.of();
        }
        var ids =
                learnerIds.stream()
                        .collect(Collectors.toMap(SignIn::pinAccount, Function.identity()));
        return limit.locked(ids.keySet()).stream().map(ids::get).collect(Collectors.toSet());
    }

    @Override
    public void unlock(Actor parent, int learnerId) {
        signIn.unlock(parent, learnerId);
    }

    @EventListener
    void forgetGuesses(PinSet set) {
        limit.unlock(SignIn.pinAccount(set.learnerId()));
    }
}

package app.laurel.access;

import app.laurel.people.Credentials;
import app.laurel.people.SignInFacts;
import org.springframework.stereotype.Component;

/** Tells whether a session is still good: nobody disabled the person or moved the epoch on. */
@Component
class SessionCheck {

    /** Where people of ended sessions go. */
    static final String ENDED = "/sign-in?ended";

    private final SignInFacts facts;

    SessionCheck(SignInFacts facts) {
        this.facts = facts;
    }

    /**
     * One statement. A session that is good knows from then on how the family calls its points now.
     */
    boolean isCurrent(SignedInToken token) {
        var known =
                facts.known(token.getPrincipal().id())
                        .filter(now -> now.credentials().maySignIn())
                        .filter(now -> same(now.credentials(), token));
        known.ifPresent(now -> token.setDetails(now.pointsName()));
        return known.isPresent();
    }

    private static boolean same(Credentials now, SignedInToken token) {
        return now.epoch() == token.epoch() && now.actor().role() == token.getPrincipal().role();
    }
}

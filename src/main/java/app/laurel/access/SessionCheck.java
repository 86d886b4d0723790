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

    /** One statement. */
    boolean isCurrent(SignedInToken token) {
        return facts.byId(token.getPrincipal().id())
                .filter(Credentials::maySignIn)
                .filter(now -> same(now, token))
                .isPresent();
    }

    private static boolean same(Credentials now, SignedInToken token) {
        return now.epoch() == token.epoch() && now.actor().role() == token.getPrincipal().role();
    }
}

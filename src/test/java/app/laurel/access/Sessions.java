package app.laurel.access;

import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Sessions as a sign-in leaves them, for tests that go through HTTP. */
@Component
public class Sessions {

    private final SignInFacts facts;

    Sessions(SignInFacts facts) {
        this.facts = facts;
    }

    /** A session of the person, from now on. */
    public MockHttpSession of(Actor actor) {
        var token = new SignedInToken(SignedIn.of(facts.byId(actor.id()).orElseThrow()));
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(token));
        return session;
    }
}

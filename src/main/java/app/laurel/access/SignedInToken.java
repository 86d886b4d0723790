package app.laurel.access;

import app.laurel.platform.Actor;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * What a session remembers of the person who signed in: the actor, and the epoch that tells when
 * the session is over. Its details are the family's name of points.
 */
class SignedInToken extends AbstractAuthenticationToken {

    private final SignedIn signedIn;

    SignedInToken(SignedIn signedIn) {
        super(List.of(new SimpleGrantedAuthority("ROLE_" + signedIn.actor().role())));
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    int epoch() {
        return signedIn.epoch();
    }

    @Override
    public Actor getPrincipal() {
        return signedIn.actor();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return signedIn.actor().name();
    }
}

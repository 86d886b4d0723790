package app.laurel.access;

import app.laurel.platform.Actor;
import app.laurel.rest.Scope;
import app.laurel.rest.ScopedCaller;
import app.laurel.shell.PointsName;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A program that acts for a person, for the length of one request. */
class KeyToken extends AbstractAuthenticationToken implements ScopedCaller {

    private final Actor actor;
    private final transient Set<Scope> scopes;

    KeyToken(Actor actor, Set<Scope> scopes, PointsName pointsName) {
        super(List.of());
        setDetails(pointsName);
        this.actor = actor;
        this.scopes = scopes;
        setAuthenticated(true);
    }

    @Override
    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return actor.name();
    }
}

package app.laurel.access;

import app.laurel.people.Credentials;
import app.laurel.platform.Actor;
import java.io.Serializable;

/** Somebody who proved who they are; the session ends when the person's epoch moves on. */
public record SignedIn(Actor actor, int epoch) implements Serializable {

    static SignedIn of(Credentials credentials) {
        return new SignedIn(credentials.actor(), credentials.epoch());
    }
}

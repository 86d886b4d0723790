package app.laurel.demo;

import app.laurel.access.SignIn;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.TimeTravel;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where the people of the demonstration come in, as everybody does: by signing in. */
@Component
class FrontDoor {

    private final SignIn signIn;
    private final FamilyDirectory directory;
    private final Keys keys;

    FrontDoor(SignIn signIn, FamilyDirectory directory, Keys keys) {
        this.signIn = signIn;
        this.directory = directory;
        this.keys = keys;
    }

    /** Signs each of them in at their moment. */
    void comeIn(Map<Actor, Instant> moments) {
        moments.forEach((person, moment) -> TimeTravel.at(moment, () -> comeIn(person)));
    }

    private void comeIn(Actor person) {
        if (person.isLearner()) {
            signIn.learnerByName(directory.settings(person).code(), person.name(), keys.pin());
        } else {
            directory.adultsAround(person).stream()
                    .filter(adult -> adult.id() == person.id())
                    .forEach(adult -> signIn.adult(adult.email(), keys.password()));
        }
    }
}

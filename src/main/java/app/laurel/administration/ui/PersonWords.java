package app.laurel.administration.ui;

import app.laurel.people.PersonLine;
import app.laurel.people.PersonState;
import app.laurel.platform.Role;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.RelativeTime;
import java.util.Locale;

/** How people are spoken of. */
final class PersonWords {

    private PersonWords() {}

    static String role(Role role) {
        return Text.of("administration.role." + role.name().toLowerCase(Locale.ROOT));
    }

    static String state(PersonState state) {
        return Text.of("administration.state." + state.name().toLowerCase(Locale.ROOT));
    }

    static String family(PersonLine person) {
        return Text.of("administration.family", person.family());
    }

    static String lastSeen(PersonLine person, RelativeTime times) {
        return person.lastSeenAt() == null
                ? Text.of("administration.neverHere")
                : Text.of("administration.lastHere", times.of(person.lastSeenAt()));
    }

    static Chip roleChip(Role role) {
        return new Chip(role(role), role == Role.ADMIN ? Chip.Tone.GOOD : Chip.Tone.CALM);
    }

    static Chip stateChip(PersonState state) {
        return new Chip(
                state(state), state == PersonState.DISABLED ? Chip.Tone.NO : Chip.Tone.WARM);
    }
}

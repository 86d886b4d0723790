package app.laurel.people;

import app.laurel.shell.PointsName;
import org.jspecify.annotations.Nullable;

/** A person's row and the family's, read in one statement. */
record KnownRow(Person person, @Nullable Family family) {

    KnownPerson toKnownPerson() {
        return new KnownPerson(
                Credentials.of(person),
                family == null ? PointsName.USUAL : family.settings().named());
    }
}

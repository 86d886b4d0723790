package app.laurel.people;

import app.laurel.shell.PointsName;

/** Somebody who signed in, as of now: whether it still holds, and how texts name points. */
public record KnownPerson(Credentials credentials, PointsName pointsName) {}

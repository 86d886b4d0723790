package app.laurel.people;

import org.jspecify.annotations.Nullable;

/** A family and one person, with the profile if it is a learner; all read in one statement. */
record RosterRow(Family family, Person person, @Nullable LearnerProfile profile) {}

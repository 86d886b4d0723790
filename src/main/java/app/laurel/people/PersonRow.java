package app.laurel.people;

/** A person, the name of the family's first parent, and what the database sorts the person by. */
record PersonRow(Person person, String family, String sortedBy) {}

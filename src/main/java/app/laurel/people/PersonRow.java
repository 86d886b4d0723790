package app.laurel.people;

/** A person with the family and its first parent's name, and what the database sorts them by. */
record PersonRow(Person person, String firstParent, Family family, String sortedBy) {}

package app.laurel.learning;

import app.laurel.platform.Actor;

/** An adult opened the reports of the family; announced in that transaction. */
public record ReportsOpened(Actor actor) {}

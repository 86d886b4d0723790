package app.laurel.platform;

/**
 * Published once, when the server has started on an up-to-date schema, and never in maintenance
 * mode or for a command. What reads or writes the database at the start waits for this event.
 */
public record DatabaseReady() {}

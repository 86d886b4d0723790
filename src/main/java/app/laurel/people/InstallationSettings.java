package app.laurel.people;

/**
 * What administrators decided for the whole installation.
 *
 * @param name what it is called, 1 to 60 characters
 */
public record InstallationSettings(String name, Registration registration) {}

package app.laurel.people;

/** Who may start a family on this installation. */
public enum Registration {
    OPEN,
    INVITATION,
    CLOSED
}

package app.laurel.people;

/** How a learner proves who they are: 4 to 6 digits, or 4 pictures in their order. */
public enum PinKind {
    DIGITS,
    PICTURES
}

package app.laurel.access;

import java.util.List;

/** Tells visitors of a demonstration whom to sign in as. */
public interface SignInHint {

    /** Somebody to be, with the password. */
    record Account(String name, String email, String password, boolean administrator) {}

    /** A learner to be, whom the {@link #pin} lets in. */
    record Child(String name, String familyCode) {}

    /** Whether this installation is a demonstration; nothing else is asked on a real one. */
    boolean isOn();

    /** How much of the demonstration is there, in percent; at 100 people can come in. */
    int percent();

    /** The adults, in the order in which to try them. */
    List<Account> accounts();

    /** The learners, those of a family together. */
    List<Child> children();

    /** The PIN of all learners. */
    String pin();
}

package app.laurel.access;

import java.util.List;

/**
 * Tells visitors of a demonstration whom to sign in as; there is no such bean on a real
 * installation.
 */
public interface SignInHint {

    /** Somebody to be, with the password. */
    record Account(String name, String email, String password, boolean administrator) {}

    /** How much of the demonstration is there, in percent; at 100 people can come in. */
    int percent();

    /** The adults, the one to try first first. */
    List<Account> accounts();

    /** The PIN of all learners. */
    String pin();
}

package app.laurel.people;

import org.jspecify.annotations.Nullable;

/**
 * An adult ended that two must agree, or wishes it from a higher cost on only; announced in that
 * transaction.
 *
 * @param before from which cost on two had to agree
 * @param after from which on they must now; null when one is enough for everything
 */
public record TwoAgreeLoosened(
        int familyId, int adultId, String name, int before, @Nullable Integer after) {}

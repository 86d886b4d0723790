package app.laurel.access.outside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an adult sees of the own account at the provider.
 *
 * @param as the address there, or the name
 * @param standing what its groups meant at the last sign-in
 */
public record LinkedAccount(@Nullable String as, Standing standing, Instant lastSignInAt) {}

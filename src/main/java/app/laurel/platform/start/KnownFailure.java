package app.laurel.platform.start;

import app.laurel.platform.StartFailure;
import app.laurel.platform.database.BrokenMigration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps Spring from explaining at length what {@link Launch} says in one line. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class KnownFailure implements SpringBootExceptionReporter {

    KnownFailure(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return lineOf(failure).isPresent();
    }

    /** The line to print when the cause is known. */
    static Optional<String> lineOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure || cause instanceof BrokenMigration) {
                return Optional.of(cause.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                var port = taken.getPort();
                var other = port < 65535 ? port + 1 : 8080;
                return Optional.of(
                        "Port %d is taken: stop the program that uses it, or choose another: bin/run --port %d, or --server.port=%d of the jar."
                                .formatted(port, other, other));
            }
        }
        return Optional.empty();
    }
}

package app.laurel.platform.database;

import app.laurel.platform.StartFailure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The database that is being prepared while the application starts. */
public record Preparation(CompletableFuture<PreparedDatabase> running) {

    /**
     * Waits for the database.
     *
     * @throws StartFailure when it cannot be used
     */
    PreparedDatabase await() {
        try {
            return running.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure ? failure : e;
        }
    }
}

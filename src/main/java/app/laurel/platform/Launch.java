package app.laurel.platform;

import app.laurel.platform.database.DatabaseAddress;
import app.laurel.platform.database.StartedDatabase;
import app.laurel.platform.embedded.EmbeddedDatabase;
import app.laurel.platform.embedded.LaurelHome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the server; without {@code DATABASE_URL} together with a PostgreSQL of its own. */
public final class Launch {

    private Launch() {}

    /** Runs the application; a failure that has a known cause ends the process with one line. */
    public static void run(Class<?> application, String[] arguments) {
        try {
            var spring = new SpringApplication(application);
            if (!DatabaseAddress.isNamedBy(System::getenv)) {
                var reservation = EmbeddedDatabase.reserve(LaurelHome.of(System.getenv()));
                var starting = CompletableFuture.supplyAsync(reservation::start);
                SpringApplication.getShutdownHandlers()
                        .add(() -> starting.thenAccept(EmbeddedDatabase::stop).join());
                spring.addInitializers(context -> offer(context, starting));
            }
            spring.run(arguments);
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void offer(
            ConfigurableApplicationContext context, CompletableFuture<EmbeddedDatabase> starting) {
        StartedDatabase started =
                () -> {
                    try {
                        return starting.join().url();
                    } catch (CompletionException e) {
                        throw e.getCause() instanceof StartFailure failure ? failure : e;
                    }
                };
        context.getBeanFactory().registerSingleton("startedDatabase", started);
    }
}

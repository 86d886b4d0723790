package app.laurel.platform.start;

import app.laurel.platform.database.DatabaseAddress;
import app.laurel.platform.database.Preparation;
import app.laurel.platform.database.PreparedDatabase;
import app.laurel.platform.database.SchemaMigration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/**
 * Starts the server, or runs one of the commands that {@link Command} knows. A failure whose cause
 * is known ends the process with status 1 and one line.
 */
public final class Launch {

    private static final Executor OWN_THREAD =
            task -> Thread.ofPlatform().name("database").daemon().start(task);

    private static final int STATUS_OF_INTERRUPTED = 130;

    private Launch() {}

    /** Does what the command line says; returns when the server is ready. */
    public static void run(Class<?> application, String[] arguments) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            // The build asks which beans there are; nothing is started.
            new SpringApplication(application).run(arguments);
            return;
        }
        try {
            CommandLine.refuseEarlySettings(arguments);
            if (arguments.length > 0 && !arguments[0].startsWith("-")) {
                command(application, CommandLine.of(List.of(arguments)));
            } else {
                serve(application, arguments);
            }
        } catch (RuntimeException e) {
            System.err.println(KnownFailure.lineOf(e).orElseThrow(() -> e));
            System.exit(1);
        }
    }

    private static void command(Class<?> application, CommandLine line) {
        QuietLogging.begin();
        try (var database = line.command().database()) {
            System.out.println(line.command().run(application, line, database));
        }
    }

    /** The database starts and is migrated while Spring reads its configuration. */
    private static void serve(Class<?> application, String[] arguments) {
        var database = OwnOrNamedDatabase.find();
        var loggingReady = new CompletableFuture<Void>();
        var prepared =
                CompletableFuture.supplyAsync(database::open, OWN_THREAD)
                        .thenCombineAsync(loggingReady, Launch::prepare, OWN_THREAD);
        prepared.whenComplete(
                (result, failure) -> {
                    if (failure != null) {
                        giveUp(failure, database);
                    }
                });
        SpringApplication.getShutdownHandlers().add(database::close);
        var starting = new AtomicBoolean(true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> breakOff(starting, database)));
        var spring = new SpringApplication(application);
        useBeansFoundByTheBuild(application, spring);
        spring.addInitializers(
                context -> {
                    context.getBeanFactory()
                            .registerSingleton("preparation", new Preparation(prepared));
                    loggingReady.complete(null);
                });
        spring.addListeners(
                (ApplicationListener<ApplicationStartedEvent>) event -> starting.set(false));
        try {
            spring.run(arguments);
        } finally {
            starting.set(false);
        }
    }

    /**
     * A packaged Laurel knows its beans already, so that a start need not look for them; only while
     * it is developed, and for commands, they are found anew.
     */
    private static void useBeansFoundByTheBuild(Class<?> application, SpringApplication spring) {
        var source = application.getProtectionDomain().getCodeSource();
        if (source != null
                && source.getLocation().getPath().endsWith(".jar")
                && ClassUtils.isPresent(
                        application.getName() + "__ApplicationContextInitializer", null)) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
            var context = new PackagedContext();
            spring.setApplicationContextFactory(context);
            spring.addInitializers(context);
        }
    }

    /** Whoever stops Laurel while it starts need not wait, nor read what cannot be started now. */
    private static void breakOff(AtomicBoolean starting, OwnOrNamedDatabase database) {
        if (starting.get()) {
            QuietLogging.begin();
            database.close();
            Runtime.getRuntime().halt(STATUS_OF_INTERRUPTED);
        }
    }

    private static PreparedDatabase prepare(DatabaseAddress address, Void loggingReady) {
        return PreparedDatabase.prepare(
                address, SchemaMigration.locations(OwnOrNamedDatabase::setting));
    }

    /** Ends at once, before Spring complains at length that there is no database. */
    private static void giveUp(Throwable failure, OwnOrNamedDatabase database) {
        KnownFailure.lineOf(failure).ifPresentOrElse(System.err::println, failure::printStackTrace);
        database.close();
        Runtime.getRuntime().halt(1);
    }
}

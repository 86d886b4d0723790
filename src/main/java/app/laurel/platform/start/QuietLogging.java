package app.laurel.platform.start;

import java.util.logging.LogManager;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** For commands, which say what they have to say in one line. */
final class QuietLogging {

    private QuietLogging() {}

    static void begin() {
        LogManager.getLogManager().reset();
        var logging = LoggingSystem.get(Launch.class.getClassLoader());
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    }
}

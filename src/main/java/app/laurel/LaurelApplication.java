package app.laurel;

import app.laurel.platform.start.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Laurel: migrates the database, then serves the views. */
@SpringBootApplication
@EnableScheduling
public class LaurelApplication {

    public static void main(String[] arguments) {
        Launch.run(LaurelApplication.class, arguments);
    }
}

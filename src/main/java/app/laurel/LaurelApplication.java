package app.laurel;

import app.laurel.platform.start.Launch;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Laurel: migrates the database, then serves the views. */
@SpringBootApplication
@EnableScheduling
@EnableVaadin({"app.laurel.*.ui", "app.laurel.shell"})
public class LaurelApplication {

    public static void main(String[] arguments) {
        Launch.run(LaurelApplication.class, arguments);
    }
}

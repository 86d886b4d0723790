package app.laurel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Laurel: migrates the database, then serves the views. */
@SpringBootApplication
@EnableScheduling
public class LaurelApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LaurelApplication.class, arguments);
    }
}

package app.laurel.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * Runs a {@link LaurelTest} on a PostgreSQL that waits for the disk at each commit, as everywhere
 * but in tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = PostgresForTests.SERVER + "=" + PostgresForTests.DURABLE)
public @interface OnDurableServer {}

package app.laurel.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.TestPropertySource;

/** Runs an inherited {@link LaurelTest} through PgBouncer in transaction mode. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = PostgresForTests.SERVER + "=" + PostgresForTests.PGBOUNCER)
@EnabledIf(
        value = "app.laurel.support.PostgresForTests#hasPgBouncer",
        disabledReason = "not run: PgBouncer is not installed (package pgbouncer)")
public @interface ThroughPgBouncer {}

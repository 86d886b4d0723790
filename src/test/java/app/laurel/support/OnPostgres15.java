package app.laurel.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.TestPropertySource;

/** Runs an inherited {@link LaurelTest} on the oldest PostgreSQL that Laurel works with. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = PostgresForTests.SERVER + "=" + PostgresForTests.VERSION_15)
@EnabledIf(
        value = "app.laurel.support.PostgresForTests#hasVersion15",
        disabledReason = "not run: PostgreSQL 15 is not installed (package postgresql-15)")
public @interface OnPostgres15 {}

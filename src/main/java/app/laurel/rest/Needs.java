package app.laurel.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a key must be allowed to do for an operation; each operation of the REST API says it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Scope value();

    /** Whether it moves points, so that an {@code Idempotency-Key} has to come with it. */
    boolean movesPoints() default false;
}

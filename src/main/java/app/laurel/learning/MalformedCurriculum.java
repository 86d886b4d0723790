package app.laurel.learning;

import app.laurel.platform.StartFailure;

/**
 * Something of the curriculum is wrong, so that nobody can be taught by it and nothing starts. The
 * message names the place (file, line and entry, as far as they are known) and the reason.
 */
public class MalformedCurriculum extends StartFailure {

    public MalformedCurriculum(String place, String problem) {
        this(place + ": " + problem);
    }

    /** Complains about several places; each of the lines names its own. */
    protected MalformedCurriculum(String lines) {
        super(lines);
    }
}

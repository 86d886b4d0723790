package app.laurel.learning;

/**
 * Something of the curriculum is wrong, so that nobody can be taught by it. The message names the
 * place (file, line and entry, as far as they are known) and the reason.
 */
public class MalformedCurriculum extends RuntimeException {

    public MalformedCurriculum(String place, String problem) {
        super(place + ": " + problem);
    }

    protected MalformedCurriculum(String place, String problem, Throwable cause) {
        super(place + ": " + problem, cause);
    }
}

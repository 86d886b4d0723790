package app.laurel.learning.curriculum;

import app.laurel.learning.MalformedCurriculum;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** A file of the curriculum cannot be understood; the message names file, line and entry. */
public class MalformedPack extends MalformedCurriculum {

    MalformedPack(String place, String problem) {
        super(place, problem);
    }

    MalformedPack(String place, Throwable cause) {
        super(place(place, cause), problem(cause), cause);
    }

    private static String place(String file, Throwable cause) {
        return cause instanceof MarkedYAMLException marked && marked.getProblemMark() != null
                ? file + ", line " + (marked.getProblemMark().getLine() + 1)
                : file;
    }

    private static String problem(Throwable cause) {
        return cause instanceof MarkedYAMLException marked
                ? marked.getProblem()
                : String.valueOf(cause.getMessage());
    }
}

package app.laurel.learning.curriculum;

import app.laurel.learning.MalformedCurriculum;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Files of the curriculum are not as they should be; each line names file, line and entry. */
public class MalformedPack extends MalformedCurriculum {

    MalformedPack(String place, String problem) {
        super(place, problem);
    }

    MalformedPack(String file, Throwable cause) {
        super(place(file, cause), problem(cause));
    }

    MalformedPack(List<String> lines) {
        super(String.join("\n", lines));
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

package app.laurel.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The files {@code curriculum/<subject>/<unit>.yaml} of the class path. */
public final class CurriculumFiles {

    private CurriculumFiles() {}

    /** The content of each, by {@code <subject>/<unit>}. */
    public static SortedMap<String, byte[]> read(ResourcePatternResolver resources) {
        try {
            var contents = new TreeMap<String, byte[]>();
            for (var file : resources.getResources("classpath*:curriculum/*/*.yaml")) {
                var path = file.getURL().getPath().split("/");
                var unit = path[path.length - 1].replace(".yaml", "");
                contents.put(path[path.length - 2] + "/" + unit, file.getContentAsByteArray());
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

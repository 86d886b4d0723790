package app.laurel.learning.curriculum;

import app.laurel.learning.CurriculumFiles;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The files of the curriculum, except those of mathematics, whose questions are generated.
 *
 * @see CurriculumFiles
 */
final class PackFiles {

    private static final String MATHEMATICS = "math/";

    private PackFiles() {}

    /**
     * All packs, by subject and grade.
     *
     * @throws MalformedPack when a file is not one, with its line and reason
     */
    static List<Pack> read(ResourcePatternResolver resources) {
        return CurriculumFiles.read(resources).entrySet().stream()
                .filter(file -> !file.getKey().startsWith(MATHEMATICS))
                .map(file -> Pack.read(file.getKey(), file.getValue()))
                .sorted(
                        Comparator.comparing((Pack pack) -> pack.outline().unit().subject())
                                .thenComparing(pack -> pack.outline().unit().fromGrade())
                                .thenComparing(pack -> pack.outline().unit().id()))
                .toList();
    }
}

package app.laurel.learning.curriculum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The files {@code curriculum/<subject>/<unit>.yaml} of the class path, except those of
 * mathematics, whose questions are generated.
 */
final class PackFiles {

    private final Map<String, byte[]> contentOfUnit;

    private PackFiles(Map<String, byte[]> contentOfUnit) {
        this.contentOfUnit = contentOfUnit;
    }

    static PackFiles find(ResourcePatternResolver resources) {
        try {
            var contentOfUnit = new TreeMap<String, byte[]>();
            for (var file : resources.getResources("classpath*:curriculum/*/*.yaml")) {
                var unit = unit(file);
                if (!unit.startsWith("math/")) {
                    contentOfUnit.put(unit, file.getContentAsByteArray());
                }
            }
            return new PackFiles(contentOfUnit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All packs, by subject and grade.
     *
     * @throws MalformedPack when a file is not one, with its line and reason
     */
    List<Pack> read() {
        var packs = new ArrayList<Pack>();
        contentOfUnit.forEach((unit, content) -> packs.add(Pack.read(unit, content)));
        packs.sort(
                Comparator.comparing((Pack pack) -> pack.outline().unit().subject())
                        .thenComparing(pack -> pack.outline().unit().fromGrade())
                        .thenComparing(pack -> pack.outline().unit().id()));
        return packs;
    }

    private static String unit(Resource file) throws IOException {
        var path = file.getURL().getPath().split("/");
        return path[path.length - 2] + "/" + path[path.length - 1].replace(".yaml", "");
    }
}

package app.laurel.learning.curriculum;

import app.laurel.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** Where the build leaves the note of the files that it has checked. */
    static final String NOTE = "curriculum/checked";

    private final ResourcePatternResolver resources;
    private final Map<String, byte[]> contentOfUnit;

    private PackFiles(ResourcePatternResolver resources, Map<String, byte[]> contentOfUnit) {
        this.resources = resources;
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
            return new PackFiles(resources, contentOfUnit);
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

    /** Whether the build has found nothing wrong with exactly these files. */
    boolean areChecked() {
        var note = resources.getResource("classpath:" + NOTE);
        try {
            return note.exists() && note.getContentAsString(StandardCharsets.UTF_8).equals(note());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another one for every other name or content of a file. */
    String note() {
        var parts = new ArrayList<byte[]>();
        contentOfUnit.forEach(
                (unit, content) -> {
                    parts.add(unit.getBytes(StandardCharsets.UTF_8));
                    parts.add(Sha256.of(content));
                });
        return Sha256.hex(parts.toArray(byte[][]::new));
    }

    private static String unit(Resource file) throws IOException {
        var path = file.getURL().getPath().split("/");
        return path[path.length - 2] + "/" + path[path.length - 1].replace(".yaml", "");
    }
}

package app.laurel.learning;

import app.laurel.platform.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the build notes about the {@link CurriculumFiles} when it has checked them, so that a start
 * need not do it again.
 */
@Component
public class CurriculumNote {

    /** Where the build leaves it. */
    static final String NAME = "curriculum/checked";

    private final ResourcePatternResolver resources;
    private final SingletonSupplier<Boolean> fits = SingletonSupplier.of(this::isOfTheseFiles);

    public CurriculumNote(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** Whether the build has found nothing wrong with exactly the files that are here. */
    public boolean fits() {
        return fits.obtain();
    }

    /** The note of the files that are here: another one for every other name or content. */
    String text() {
        var parts = new ArrayList<byte[]>();
        CurriculumFiles.read(resources)
                .forEach(
                        (unit, content) -> {
                            parts.add(unit.getBytes(StandardCharsets.UTF_8));
                            parts.add(Sha256.of(content));
                        });
        return Sha256.hex(parts.toArray(byte[][]::new));
    }

    private boolean isOfTheseFiles() {
        var note = resources.getResource("classpath:" + NAME);
        try {
            return note.exists() && note.getContentAsString(StandardCharsets.UTF_8).equals(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

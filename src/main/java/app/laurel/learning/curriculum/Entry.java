package app.laurel.learning.curriculum;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * One mapping of a curriculum file together with its place in the file, so that whatever is wrong
 * with it can be found.
 */
final class Entry {

    private final String place;
    private final Map<?, ?> fields;

    private Entry(String place, Map<?, ?> fields) {
        this.place = place;
        this.fields = fields;
    }

    /** Reads a file. Every scalar is text: an answer "Yes" or "3.50" stays as it was written. */
    static Entry read(String file, InputStream in) {
        try {
            return of(file, yaml().load(in));
        } catch (YAMLException e) {
            throw new MalformedPack(file, e);
        }
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dump = new DumperOptions();
        return new Yaml(
                new SafeConstructor(options), new Representer(dump), dump, options, new AsText());
    }

    private static Entry of(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return new Entry(place, fields);
        }
        throw new MalformedPack(place, "should be a mapping of names to values");
    }

    String place() {
        return place;
    }

    MalformedPack fault(String problem) {
        return new MalformedPack(place, problem);
    }

    void allowOnly(Set<String> names) {
        for (var name : fields.keySet()) {
            if (!names.contains(name)) {
                throw fault("nobody knows what '" + name + "' is");
            }
        }
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        if (fields.get(name) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw fault("'" + name + "' should be a text");
    }

    @Nullable String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var item : list(name)) {
            if (!(item instanceof String text) || text.isBlank()) {
                throw fault("'" + name + "' should hold texts only");
            }
            texts.add(text.strip());
        }
        return texts;
    }

    /** The entries of a list; each is called by what it says under {@code title}. */
    List<Entry> entries(String name, String title) {
        var entries = new ArrayList<Entry>();
        for (var item : list(name)) {
            var number = place + ", " + name + " " + (entries.size() + 1);
            var entry = of(number, item);
            entries.add(
                    entry.fields.get(title) instanceof String text
                            ? new Entry(number + " (" + text + ")", entry.fields)
                            : entry);
        }
        return entries;
    }

    Map<String, String> pairs(String name) {
        var entry = of(place + ", " + name, fields.get(name));
        var pairs = new LinkedHashMap<String, String>();
        entry.fields.keySet().forEach(key -> pairs.put(key.toString(), entry.text(key.toString())));
        return pairs;
    }

    private List<?> list(String name) {
        if (fields.get(name) instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw fault("'" + name + "' should be a list with at least one item");
    }

    private static final class AsText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: what looks like a number or a boolean is still a text
        }
    }
}

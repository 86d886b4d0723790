package app.laurel.learning.curriculum;

import app.laurel.learning.ForeignWords;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * One mapping of a curriculum file together with its place in the file, so that whatever is wrong
 * with it can be found. Every scalar is text: an answer "Yes" or "3.50" stays as it was written.
 */
final class Entry {

    /** Deeper than any unit. */
    private static final int MOST_NESTED = 10;

    private final String file;
    private final String name;
    private final int line;
    private final Map<String, Node> fields;
    private final Marks marks;

    private Entry(String file, String name, int line, Map<String, Node> fields, Marks marks) {
        this.file = file;
        this.name = name;
        this.line = line;
        this.fields = fields;
        this.marks = marks;
    }

    /** Reads a file. */
    static Entry read(String file, byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        try {
            return of(
                    file,
                    "",
                    new Yaml(new LoaderOptions()).compose(new StringReader(text)),
                    new Marks());
        } catch (ReaderException e) {
            long before = text.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count();
            throw new MalformedPack(
                    place(file, (int) before + 1, ""),
                    "holds the character %X, which no text has".formatted(e.getCodePoint()));
        } catch (YAMLException e) {
            throw new MalformedPack(file, e);
        }
    }

    /** Reads a text that nobody of us wrote; see {@link PlainText} for what is refused. */
    static Entry readForeign(String name, String text) {
        try {
            var options = new LoaderOptions();
            options.setNestingDepthLimit(MOST_NESTED);
            options.setMaxAliasesForCollections(0);
            var root = new Yaml(options).compose(new StringReader(text));
            new PlainText(name).require(root);
            return of(name, "", root, new Marks());
        } catch (YAMLException e) {
            throw new MalformedPack(name, e);
        }
    }

    private static Entry of(String file, String name, @Nullable Node value, Marks marks) {
        if (!(value instanceof MappingNode mapping)) {
            throw new MalformedPack(
                    place(file, value == null ? 1 : line(value), name),
                    "should be a mapping of names to values");
        }
        var fields = new LinkedHashMap<String, Node>();
        for (var pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                throw new MalformedPack(
                        place(file, line(pair.getKeyNode()), name), "a name should be a text");
            }
            if (fields.putIfAbsent(key.getValue(), pair.getValueNode()) != null) {
                throw new MalformedPack(
                        place(file, line(key), name), "'" + key.getValue() + "' stands here twice");
            }
        }
        return new Entry(file, name, line(value), fields, marks);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String place(String file, int line, String name) {
        return file + ", line " + line + (name.isEmpty() ? "" : ", " + name);
    }

    /** File, line and name of this entry. */
    String place() {
        return place(file, line, name);
    }

    /** File, line and name of what stands under {@code field}, or of the entry without it. */
    String place(String field) {
        var value = fields.get(field);
        return value == null ? place() : place(file, line(value), name);
    }

    MalformedPack fault(String problem) {
        return new MalformedPack(place(), problem);
    }

    /** Blames what stands under {@code field}. */
    MalformedPack fault(String field, String problem) {
        return new MalformedPack(place(field), "'" + field + "' " + problem);
    }

    void allowOnly(Set<String> names) {
        for (var field : fields.keySet()) {
            if (!names.contains(field)) {
                throw new MalformedPack(place(field), "nobody knows what '" + field + "' is");
            }
        }
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    boolean hasList(String field) {
        return fields.get(field) instanceof SequenceNode;
    }

    String text(String field) {
        if (fields.get(field) instanceof ScalarNode text && !text.getValue().isBlank()) {
            return plain(field, text.getValue().strip());
        }
        throw fault(field, "should be a text");
    }

    /** A text of {@code field} without the marks of another language. */
    String plain(String field, String text) {
        try {
            return marks.plain(text);
        } catch (IllegalArgumentException e) {
            throw fault(field, e.getMessage());
        }
    }

    /** From now on texts may have words of the language that stands under {@code field}, if any. */
    void speak(String field) {
        if (has(field)) {
            try {
                marks.speak(text(field));
            } catch (IllegalArgumentException e) {
                throw fault(field, e.getMessage());
            }
        }
    }

    /** The words of another language in all texts that were read so far. */
    ForeignWords foreignWords() {
        return marks.words();
    }

    @Nullable String textOrNull(String field) {
        return has(field) ? text(field) : null;
    }

    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var item : list(field)) {
            if (!(item instanceof ScalarNode text) || text.getValue().isBlank()) {
                throw new MalformedPack(
                        place(file, line(item), name), "'" + field + "' should hold texts only");
            }
            texts.add(plain(field, text.getValue().strip()));
        }
        return texts;
    }

    /** The entries of a list; each is called by what it says under {@code title}. */
    List<Entry> entries(String field, String title) {
        var entries = new ArrayList<Entry>();
        for (var item : list(field)) {
            var number = field + " " + (entries.size() + 1);
            var entry = of(file, number, item, marks);
            entries.add(
                    entry.fields.get(title) instanceof ScalarNode text
                            ? new Entry(
                                    file,
                                    number + " (" + text.getValue() + ")",
                                    entry.line,
                                    entry.fields,
                                    marks)
                            : entry);
        }
        return entries;
    }

    Map<String, String> pairs(String field) {
        var entry = mapping(field);
        var pairs = new LinkedHashMap<String, String>();
        entry.names().forEach(key -> pairs.put(key, entry.text(key)));
        return pairs;
    }

    /** The mapping under {@code field}. */
    Entry mapping(String field) {
        if (fields.get(field) instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            return of(file, field, mapping, marks);
        }
        throw fault(field, "should be a mapping of names to values");
    }

    /** The names of all fields, in the order of the file. */
    Set<String> names() {
        return fields.keySet();
    }

    private List<Node> list(String field) {
        if (fields.get(field) instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return list.getValue();
        }
        throw fault(field, "should be a list with at least one item");
    }
}

package app.laurel.learning.curriculum;

import app.laurel.learning.Concept;
import app.laurel.learning.LessonSpec.Section;
import app.laurel.learning.LessonSpec.Word;
import app.laurel.learning.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * What a unit says before its questions: its name, sections to read and words to know.
 *
 * @param places where each concept's prerequisites stand, by the concept's id
 */
public record Outline(
        Unit unit, List<Section> sections, List<Word> words, Map<String, String> places) {

    private static final Set<String> NAMES =
            Set.of("title", "emoji", "grades", "summary", "prerequisites", "sections", "words");

    private static final Pattern GRADES = Pattern.compile("(K|\\d{1,2})-(\\d{1,2})");

    /**
     * Reads a file that holds no questions. The concept's name is the unit's title.
     *
     * @throws MalformedPack when the file does not say what it should
     */
    public static Outline read(Resource file, String subject, String concept) {
        var place = "curriculum/" + subject.toLowerCase() + "/" + file.getFilename();
        try (InputStream in = file.getInputStream()) {
            var entry = Entry.read(place, in);
            entry.allowOnly(NAMES);
            var before =
                    entry.has("prerequisites") ? entry.texts("prerequisites") : List.<String>of();
            return of(
                    entry,
                    subject.toLowerCase() + "/" + concept,
                    subject,
                    List.of(new Concept(concept, entry.text("title"), subject, before)),
                    Map.of(concept, entry.place("prerequisites")));
        } catch (IOException e) {
            throw new MalformedPack(place, e);
        }
    }

    static Outline of(
            Entry entry,
            String id,
            String subject,
            List<Concept> concepts,
            Map<String, String> places) {
        var grades = GRADES.matcher(entry.text("grades"));
        if (!grades.matches()) {
            throw entry.fault("grades", "should look like 2-4 or K-1");
        }
        int from = grades.group(1).equals("K") ? 0 : Integer.parseInt(grades.group(1));
        int to = Integer.parseInt(grades.group(2));
        if (from > to || to > 12) {
            throw entry.fault("grades", "should rise and end at 12 at the latest");
        }
        var unit =
                new Unit(
                        id,
                        subject,
                        entry.text("title"),
                        entry.text("emoji"),
                        from,
                        to,
                        entry.text("summary"),
                        concepts);
        return new Outline(unit, sections(entry), words(entry), places);
    }

    private static List<Section> sections(Entry entry) {
        return entry.entries("sections", "heading").stream().map(Outline::section).toList();
    }

    private static Section section(Entry entry) {
        entry.allowOnly(Set.of("heading", "text", "picture"));
        return new Section(entry.text("heading"), entry.text("text"), picture(entry));
    }

    static @Nullable String picture(Entry entry) {
        if (!entry.has("picture")) {
            return null;
        }
        try {
            return DescribedPicture.svg(entry.text("picture"));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw entry.fault("picture", "cannot be drawn: " + e.getMessage());
        }
    }

    private static List<Word> words(Entry entry) {
        return entry.has("words")
                ? entry.pairs("words").entrySet().stream()
                        .map(pair -> new Word(pair.getKey(), pair.getValue()))
                        .toList()
                : List.of();
    }
}

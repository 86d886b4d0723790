package app.laurel.learning.curriculum;

import app.laurel.learning.Concept;
import app.laurel.learning.LessonSpec;
import app.laurel.learning.LessonSpec.Section;
import app.laurel.learning.LessonSpec.Word;
import app.laurel.learning.Unit;
import app.laurel.learning.check.CheckLesson;
import app.laurel.learning.check.Part;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * What a unit says before its questions: its name, sections to read and words to know.
 *
 * @param places where all that stands
 * @param hint what helps with every question of the unit, or null
 */
public record Outline(
        Unit unit, List<Section> sections, List<Word> words, Places places, @Nullable String hint) {

    private static final Set<String> NAMES =
            Set.of(
                    "title",
                    "emoji",
                    "grades",
                    "summary",
                    "concept",
                    "prerequisites",
                    "sections",
                    "words",
                    "hint");

    private static final Pattern GRADES = Pattern.compile("(K|\\d{1,2})-(\\d{1,2})");

    /**
     * Reads a file that holds no questions. The concept's name is the unit's title, unless the file
     * has a plainer one for it.
     *
     * @throws MalformedPack when the file does not say what it should
     */
    public static Outline read(Resource file, String subject, String concept) {
        var place = "curriculum/" + subject.toLowerCase() + "/" + file.getFilename();
        try {
            var entry = Entry.read(place, file.getContentAsByteArray());
            entry.allowOnly(NAMES);
            var name = entry.text(entry.has("concept") ? "concept" : "title");
            var before =
                    entry.has("prerequisites") ? entry.texts("prerequisites") : List.<String>of();
            var places = new Places(entry);
            places.putPrerequisites(concept, entry.place("prerequisites"));
            return of(
                    entry,
                    subject.toLowerCase() + "/" + concept,
                    subject,
                    List.of(new Concept(concept, name, subject, before)),
                    places);
        } catch (IOException e) {
            throw new MalformedPack(place, e);
        }
    }

    static Outline of(
            Entry entry, String id, String subject, List<Concept> concepts, Places places) {
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
        return new Outline(
                unit,
                sections(entry, places),
                words(entry, places),
                places,
                entry.textOrNull("hint"));
    }

    /**
     * Complains about everything in the sections and words that no learner should meet.
     *
     * @throws MalformedPack with a line for each place
     */
    public void check() {
        var findings = CheckLesson.reading(unit, new LessonSpec(sections, words, List.of()));
        if (!findings.isEmpty()) {
            throw new MalformedPack(findings.stream().map(places::complaint).toList());
        }
    }

    /** Where the prerequisites of the unit's concept stand. */
    public String placeOf(Concept concept) {
        return places.ofPrerequisites(concept.id());
    }

    private static List<Section> sections(Entry entry, Places places) {
        var entries = entry.entries("sections", "heading");
        places.put(Part.SECTION, entries.stream().map(Entry::place).toList());
        return entries.stream().map(Outline::section).toList();
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

    private static List<Word> words(Entry entry, Places places) {
        if (!entry.has("words")) {
            return List.of();
        }
        var listed = entry.mapping("words");
        places.put(Part.WORD, listed.names().stream().map(listed::place).toList());
        return listed.names().stream()
                .map(word -> new Word(listed.plain(word, word), listed.text(word)))
                .toList();
    }
}

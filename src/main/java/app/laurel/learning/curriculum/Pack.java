package app.laurel.learning.curriculum;

import app.laurel.learning.Concept;
import app.laurel.learning.ForeignWords;
import app.laurel.learning.check.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An authored unit: its outline and all the questions somebody wrote for it.
 *
 * @param foreign the words of another language that it teaches
 */
record Pack(Outline outline, List<Item> items, ForeignWords foreign) {

    private static final Set<String> NAMES =
            Set.of(
                    "subject",
                    "title",
                    "emoji",
                    "grades",
                    "summary",
                    "speaks",
                    "concepts",
                    "prerequisites",
                    "sections",
                    "words",
                    "questions");

    /** One written question; its options are put in order when a lesson is composed. */
    record Item(
            String ask,
            @Nullable String picture,
            @Nullable String hint,
            Key key,
            String why,
            List<String> concepts) {}

    /** Reads the unit's file, {@code <subject>/<unit>} without its ending. */
    static Pack read(String unit, byte[] content) {
        var place = "curriculum/" + unit + ".yaml";
        return of(Entry.read(place, content), unit);
    }

    static Pack of(Entry entry, String id) {
        entry.allowOnly(NAMES);
        entry.speak("speaks");
        var subject = entry.text("subject");
        var names = entry.pairs("concepts");
        var known = names.keySet();
        var places = new Places(entry);
        var listed = entry.mapping("concepts");
        places.put(Part.CONCEPT, known.stream().map(listed::place).toList());
        var before = prerequisites(entry, known, places);
        var concepts =
                names.entrySet().stream()
                        .map(
                                pair ->
                                        new Concept(
                                                pair.getKey(),
                                                pair.getValue(),
                                                subject,
                                                before.getOrDefault(pair.getKey(), List.of())))
                        .toList();
        var questions = entry.entries("questions", "ask");
        places.put(Part.QUESTION, questions.stream().map(Entry::place).toList());
        var items = questions.stream().map(question -> item(question, known)).toList();
        var outline = Outline.of(entry, id, subject, concepts, places);
        return new Pack(outline, items, entry.foreignWords());
    }

    private static Map<String, List<String>> prerequisites(
            Entry entry, Set<String> known, Places places) {
        if (!entry.has("prerequisites")) {
            return Map.of();
        }
        var listed = entry.mapping("prerequisites");
        var before = new HashMap<String, List<String>>();
        for (var concept : listed.names()) {
            if (!known.contains(concept)) {
                throw listed.fault(concept, "is no concept of the file");
            }
            before.put(concept, listed.texts(concept));
            places.putPrerequisites(concept, listed.place(concept));
        }
        return before;
    }

    private static Item item(Entry entry, Set<String> known) {
        var key = KeyReader.read(entry);
        var concepts = entry.texts("concepts");
        for (var concept : concepts) {
            if (!known.contains(concept)) {
                throw entry.fault(
                        "concepts", "names '" + concept + "', which the file does not have");
            }
        }
        return new Item(
                entry.text("ask"),
                Outline.picture(entry),
                entry.textOrNull("hint"),
                key,
                entry.text("why"),
                concepts);
    }
}

package app.laurel.drafting;

import app.laurel.learning.Unit;
import app.laurel.platform.TypedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes a lesson in the format of the curriculum's files, which takes JSON as well. */
final class WritePack {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WritePack() {}

    /** The text as a pack; subject, grades and concepts are those of the unit. */
    static String of(Unit unit, LessonText text) {
        var pack = new LinkedHashMap<String, Object>();
        pack.put("subject", unit.subject());
        pack.put("title", line(text.title()));
        pack.put("emoji", line(text.emoji()));
        pack.put("grades", unit.fromGrade() + "-" + unit.toGrade());
        pack.put("summary", line(text.summary()));
        pack.put("concepts", concepts(unit, text));
        pack.put(
                "sections",
                text.sections().stream()
                        .map(
                                one ->
                                        Map.of(
                                                "heading",
                                                line(one.name()),
                                                "text",
                                                TypedText.lines(one.text())))
                        .toList());
        var words = new LinkedHashMap<String, String>();
        text.words().forEach(one -> words.putIfAbsent(line(one.name()), line(one.text())));
        putUnlessEmpty(pack, "words", words);
        pack.put("questions", text.questions().stream().map(WritePack::question).toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(pack);
    }

    /** Those about which something is still asked. */
    private static Map<String, String> concepts(Unit unit, LessonText text) {
        var concepts = new LinkedHashMap<String, String>();
        unit.concepts().stream()
                .filter(
                        concept ->
                                text.questions().stream()
                                        .anyMatch(one -> one.concepts().contains(concept.id())))
                .forEach(concept -> concepts.put(concept.id(), concept.name()));
        return concepts;
    }

    private static Map<String, Object> question(QuestionText question) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("ask", line(question.ask()));
        var right = lines(question.right());
        var first = right.isEmpty() ? "" : right.getFirst();
        switch (question.kind()) {
            case SINGLE -> entry.put("right", first);
            case SEVERAL -> entry.put("right", right);
            case TRUE_FALSE -> entry.put("true", first);
            case NUMBER -> {
                entry.put("number", first);
                putUnlessEmpty(entry, "unit", line(question.unit()));
                putUnlessEmpty(entry, "tolerance", line(question.tolerance()));
            }
            case TEXT -> {
                entry.put("accept", right);
                if (question.accentsOptional()) {
                    entry.put("accents", "optional");
                }
            }
            case ORDER -> entry.put("order", right);
        }
        putUnlessEmpty(entry, "wrong", lines(question.wrong()));
        putUnlessEmpty(entry, "hint", line(question.hint()));
        entry.put("why", line(question.why()));
        entry.put("concepts", question.concepts());
        return entry;
    }

    private static void putUnlessEmpty(Map<String, Object> entry, String name, Object value) {
        if (!value.equals("") && !value.equals(List.of()) && !value.equals(Map.of())) {
            entry.put(name, value);
        }
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().map(WritePack::line).filter(one -> !one.isEmpty()).toList();
    }

    private static String line(String typed) {
        return TypedText.line(typed);
    }
}

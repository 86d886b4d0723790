package app.laurel.learning.curriculum.math;

import app.laurel.learning.Concept;
import app.laurel.learning.CurriculumNote;
import app.laurel.learning.LessonSource;
import app.laurel.learning.LessonSpec;
import app.laurel.learning.Unit;
import app.laurel.learning.curriculum.Outline;
import app.laurel.questions.Question;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lessons of generated mathematics. What there is to read stands in {@code
 * curriculum/math/<concept>.yaml}; the questions come from the concept's exercise.
 */
@Component
class MathLessons implements LessonSource {

    private static final String SUBJECT = "Math";

    /** How often the exercise may be asked for each wanted question that is still missing. */
    private static final int PATIENCE = 50;

    /** From this grade on a number may have to be written instead of chosen. */
    private static final int WRITES_NUMBERS = 2;

    private final SingletonSupplier<Map<String, Outline>> outlines;
    private final CurriculumNote note;

    MathLessons(ResourceLoader resources, CurriculumNote note) {
        this.outlines = SingletonSupplier.of(() -> load(resources));
        this.note = note;
    }

    @Override
    public boolean isChecked() {
        return note.fits();
    }

    @Override
    public List<Unit> units() {
        return outlines.obtain().values().stream().map(Outline::unit).toList();
    }

    @Override
    public String placeOf(Concept concept) {
        var outline = outlines.obtain().get("math/" + concept.id());
        return outline == null ? concept.id() : outline.placeOf(concept);
    }

    @Override
    public LessonSpec compose(
            Unit unit, int grade, long seed, int questions, Predicate<String> allowed) {
        var outline = outlines.obtain().get(unit.id());
        if (outline == null) {
            throw new IllegalArgumentException("No such unit of mathematics: " + unit.id());
        }
        var known = outline.unit();
        int level = Math.clamp(grade, known.fromGrade(), known.toGrade()) - known.fromGrade();
        return new LessonSpec(
                outline.sections(),
                outline.words(),
                questions(
                        outline,
                        grade >= WRITES_NUMBERS,
                        new Dice(seed, level),
                        questions,
                        allowed));
    }

    private static List<Question> questions(
            Outline outline, boolean writes, Dice dice, int wanted, Predicate<String> allowed) {
        var concept = outline.unit().concepts().getFirst().id();
        var exercise = Exercises.byConcept().get(concept);
        var fresh = new LinkedHashMap<String, Question>();
        var spare = new LinkedHashMap<String, Question>();
        for (int i = 0; i < wanted * PATIENCE && fresh.size() < wanted; i++) {
            var problem = exercise.next(dice).hint(outline.hint());
            var question =
                    writes && problem.isWritable() && dice.coin()
                            ? problem.toWrite(concept)
                            : problem.toChoose(dice, concept);
            var kind = allowed.test(question.text()) ? fresh : spare;
            kind.putIfAbsent(question.text(), question);
        }
        return Stream.concat(fresh.values().stream(), spare.values().stream())
                .limit(wanted)
                .toList();
    }

    private Map<String, Outline> load(ResourceLoader resources) {
        var outlines = new LinkedHashMap<String, Outline>();
        Exercises.byConcept().keySet().stream()
                .map(
                        concept ->
                                Outline.read(
                                        resources.getResource(
                                                "classpath:curriculum/math/" + concept + ".yaml"),
                                        SUBJECT,
                                        concept))
                .sorted(
                        Comparator.comparing((Outline outline) -> outline.unit().fromGrade())
                                .thenComparing(outline -> outline.unit().toGrade())
                                .thenComparing(outline -> outline.unit().id()))
                .forEach(outline -> outlines.put(outline.unit().id(), outline));
        if (!isChecked()) {
            outlines.values().forEach(Outline::check);
        }
        return outlines;
    }
}

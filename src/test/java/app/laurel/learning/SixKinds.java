package app.laurel.learning;

import app.laurel.platform.Actor;
import app.laurel.questions.ChooseOne;
import app.laurel.questions.ChooseSeveral;
import app.laurel.questions.GiveNumber;
import app.laurel.questions.PutInOrder;
import app.laurel.questions.Question;
import app.laurel.questions.Task;
import app.laurel.questions.TrueOrFalse;
import app.laurel.questions.WriteText;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A lesson with one question of each kind, in the order of {@link app.laurel.questions.Kind}. */
@Component
public class SixKinds {

    private static final LessonSpec SPEC =
            new LessonSpec(
                    List.of(),
                    List.of(),
                    Stream.of(
                                    ask("Which is cold?", new ChooseOne(List.of("Fire", "Ice"), 1)),
                                    ask(
                                            "Which are liquid?",
                                            new ChooseSeveral(
                                                    List.of("Milk", "Stone", "Rain", "Wood"),
                                                    List.of(0, 2))),
                                    ask("Steam is a gas.", new TrueOrFalse(true)),
                                    ask(
                                            "How warm is boiling water?",
                                            new GiveNumber("100", "0.5", "°C")),
                                    ask(
                                            "What is frozen water called?",
                                            new WriteText(List.of("ice", "frost"), false)),
                                    ask(
                                            "From cold to warm",
                                            new PutInOrder(
                                                    List.of("Water", "Steam", "Ice"),
                                                    List.of(2, 0, 1))))
                            .toList());

    private final Lessons lessons;
    private final Curriculum curriculum;
    private final Clock clock;

    SixKinds(Lessons lessons, Curriculum curriculum, Clock clock) {
        this.lessons = lessons;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    /** Makes it the learner's active lesson and answers its id. */
    @Transactional
    public String start(Actor learner) {
        lessons.lockActive(learner.id()).ifPresent(Lesson::putBack);
        lessons.flush();
        var unit = curriculum.unit("science/solid-liquid-gas").orElseThrow();
        var now = clock.instant();
        var lesson = new Lesson(learner.id(), unit, 3, false, SPEC, Set.of(), now);
        lesson.activate(now);
        return lessons.save(lesson).id();
    }

    private static Question ask(String text, Task task) {
        return new Question(
                text,
                null,
                "Think of the kitchen.",
                task,
                "That is how water behaves.",
                List.of("matter.states"));
    }
}

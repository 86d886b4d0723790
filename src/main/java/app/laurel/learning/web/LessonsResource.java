package app.laurel.learning.web;

import app.laurel.learning.AnswerFilter;
import app.laurel.learning.LearningRecord;
import app.laurel.learning.LessonCard;
import app.laurel.learning.RecordPosition;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.Learner;
import app.laurel.people.OutsideLooks;
import app.laurel.rest.Listed;
import app.laurel.rest.Needs;
import app.laurel.rest.Paging;
import app.laurel.rest.Scope;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The lessons of a learner of the caller's family, or of the caller; an administrator's look at
 * anybody else's is recorded.
 */
@RestController
@RequestMapping(
        path = "/api/learners/{learner}/lessons",
        produces = MediaType.APPLICATION_JSON_VALUE)
class LessonsResource {

    private final FamilyDirectory directory;
    private final OutsideLooks looks;
    private final LearningRecord record;
    private final CurrentActor currentActor;

    LessonsResource(
            FamilyDirectory directory,
            OutsideLooks looks,
            LearningRecord record,
            CurrentActor currentActor) {
        this.directory = directory;
        this.looks = looks;
        this.record = record;
        this.currentActor = currentActor;
    }

    /** Lessons, finished or not, the newest first. */
    @Needs(Scope.LESSONS_READ)
    @GetMapping
    ResponseEntity<Listed<LessonCard>> listLessons(
            @PathVariable int learner,
            @RequestParam(defaultValue = Paging.USUAL) int limit,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        var paging = Paging.of(limit, after);
        var start = paging.after(RecordPosition.START, LessonsResource::position);
        var found = record.lessons(find(learner), start, limit + 1);
        var items = found.stream().limit(limit).toList();
        return Paging.answer(
                request, items, found.size() > limit ? position(items.getLast()) : null);
    }

    /** One lesson with its answers; what was not answered yet is not shown. */
    @Needs(Scope.LESSONS_READ)
    @GetMapping("/{lesson}")
    LessonShown getLesson(@PathVariable int learner, @PathVariable UUID lesson) {
        var found = find(learner);
        var card = record.lesson(found, lesson.toString());
        var ofLesson =
                new AnswerFilter(null, null, card.id(), AnswerFilter.Outcome.ANY, Instant.EPOCH);
        return new LessonShown(
                card, record.answers(found, ofLesson, RecordPosition.START, Paging.MOST));
    }

    private Learner find(int id) {
        var actor = currentActor.get();
        var learner = directory.learner(actor, id);
        looks.remember(actor, learner);
        return learner;
    }

    private static String position(LessonCard lesson) {
        return lesson.createdAt() + "|" + lesson.id();
    }

    private static RecordPosition position(String text) {
        var parts = text.split("\\|", 2);
        return new RecordPosition(Paging.moment(parts[0]), UUID.fromString(parts[1]).toString());
    }
}

package app.laurel.quizzes.web;

import app.laurel.platform.Actor;
import app.laurel.platform.Permission;
import app.laurel.quizzes.ArchiveQuiz;
import app.laurel.quizzes.CopyPictures;
import app.laurel.quizzes.PublishQuiz;
import app.laurel.quizzes.QuizFilter;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.rest.Needs;
import app.laurel.rest.Paging;
import app.laurel.rest.Scope;
import app.laurel.rest.SeenVersion;
import app.laurel.rest.WriteKey;
import app.laurel.shell.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Quizzes are read, written and put away. */
@RestController
@RequestMapping(path = "/api/quizzes", produces = MediaType.APPLICATION_JSON_VALUE)
class QuizzesResource {

    private final ReadQuizzes read;
    private final PublishQuiz publish;
    private final ArchiveQuiz archive;
    private final CopyPictures pictures;
    private final CurrentActor currentActor;
    private final SeenVersion seenVersion;

    QuizzesResource(
            ReadQuizzes read,
            PublishQuiz publish,
            ArchiveQuiz archive,
            CopyPictures pictures,
            CurrentActor currentActor,
            SeenVersion seenVersion) {
        this.read = read;
        this.publish = publish;
        this.archive = archive;
        this.pictures = pictures;
        this.currentActor = currentActor;
        this.seenVersion = seenVersion;
    }

    /** What can be played now, the newest first. */
    @Needs(Scope.QUIZZES_READ)
    @GetMapping
    NumberedPage<QuizShown> listQuizzes(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = Paging.USUAL) int limit) {
        NumberedPage.require(page, limit);
        var found = read.page(currentActor.get(), QuizFilter.open(), page, limit);
        var items = found.items().stream().map(QuizShown::of).toList();
        return NumberedPage.of(items, found.total(), page, limit);
    }

    /** One quiz with its questions. */
    @Needs(Scope.QUIZZES_READ)
    @GetMapping("/{id}")
    WholeQuiz getQuiz(@PathVariable UUID id) {
        return whole(currentActor.get(), id);
    }

    /**
     * Writes a quiz and publishes it, from its date on if it has one. Written again under the same
     * key it stays as it is.
     */
    @Needs(Scope.QUIZZES_WRITE)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<QuizShown> addQuiz(@RequestBody QuizWanted wanted, HttpServletRequest request) {
        var actor = currentActor.get();
        var id = WriteKey.of(request, actor).id();
        var draft = wanted.draft();
        actor.requireAny(Permission.QUIZ_CREATE);
        if (!read.isThere(actor, id, draft)) {
            publish.publish(actor, id, null, pictures.copy(actor, draft));
        }
        return ResponseEntity.created(URI.create("/api/quizzes/" + id))
                .body(QuizShown.of(read.one(actor, id).quiz()));
    }

    /** Replaces a quiz; attempts keep the version that they began with. */
    @Needs(Scope.QUIZZES_WRITE)
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    WholeQuiz changeQuiz(
            @PathVariable UUID id, @RequestBody QuizWanted wanted, HttpServletRequest request) {
        var actor = currentActor.get();
        read.requireEditable(actor, id);
        var version = read.one(actor, id).quiz().lockVersion();
        seenVersion.require(request, whole(actor, id));
        publish.publish(actor, id, version, pictures.copy(actor, wanted.draft()));
        return whole(actor, id);
    }

    /** Deletes a quiz that nobody could play yet, and puts any other one away. */
    @Needs(Scope.QUIZZES_WRITE)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteQuiz(@PathVariable UUID id, HttpServletRequest request) {
        var actor = currentActor.get();
        if (request.getHeader(HttpHeaders.IF_MATCH) == null) {
            archive.remove(actor, id);
            return;
        }
        read.requireOwn(actor, id);
        var version = read.one(actor, id).quiz().lockVersion();
        seenVersion.require(request, whole(actor, id));
        archive.remove(actor, id, version);
    }

    private WholeQuiz whole(Actor actor, UUID id) {
        var page = read.one(actor, id);
        if (!page.quiz().mine()) {
            return WholeQuiz.of(page, null);
        }
        var key = read.published(actor, id).questions();
        return WholeQuiz.of(page, key.size() == page.questions().size() ? key : null);
    }
}

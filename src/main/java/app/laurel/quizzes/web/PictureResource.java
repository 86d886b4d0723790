package app.laurel.quizzes.web;

import app.laurel.quizzes.ReadPicture;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.UrlParts;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** Gives the pictures of quizzes to those who may see the quizzes, and nobody else a copy. */
@Controller
class PictureResource {

    private static final Duration KEPT = Duration.ofHours(1);

    private final ReadPicture read;
    private final CurrentActor currentActor;

    PictureResource(ReadPicture read, CurrentActor currentActor) {
        this.read = read;
        this.currentActor = currentActor;
    }

    @GetMapping("/quiz-pictures/{id:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> picture(@PathVariable String id, WebRequest request) {
        var picture = read.picture(currentActor.find(), UrlParts.uuid(id));
        var answer = ResponseEntity.ok().cacheControl(CacheControl.maxAge(KEPT).cachePrivate());
        if (request.checkNotModified(picture.sha256())) {
            return ResponseEntity.status(304)
                    .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                    .eTag(picture.sha256())
                    .build();
        }
        return answer.eTag(picture.sha256())
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .body(picture.bytes());
    }
}

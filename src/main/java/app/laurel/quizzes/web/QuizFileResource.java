package app.laurel.quizzes.web;

import app.laurel.platform.NotFound;
import app.laurel.quizzes.exchange.GiveQuizFile;
import app.laurel.quizzes.exchange.QuizFormat;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.UrlParts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives authors their quizzes as files. */
@Controller
class QuizFileResource {

    private static final int LONGEST_NAME = 40;

    private final GiveQuizFile give;
    private final CurrentActor currentActor;

    QuizFileResource(GiveQuizFile give, CurrentActor currentActor) {
        this.give = give;
        this.currentActor = currentActor;
    }

    @GetMapping("/quizzes/{id:[0-9a-f-]{36}}/export")
    void export(
            @PathVariable String id,
            @RequestParam(defaultValue = "json") String format,
            HttpServletResponse response)
            throws IOException {
        var wanted = QuizFormat.named(format).orElseThrow(NotFound::new);
        var quiz = give.quiz(currentActor.get(), UrlParts.uuid(id));
        response.setContentType(wanted.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                name(quiz.title()) + "." + wanted.ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        give.write(quiz, wanted, response.getWriter());
    }

    private static String name(String title) {
        var plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        var cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        return cut.isEmpty() ? "quiz" : cut;
    }
}

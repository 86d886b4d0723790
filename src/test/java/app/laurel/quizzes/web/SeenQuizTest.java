package app.laurel.quizzes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.access.Sessions;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.quizzes.PublishQuiz;
import app.laurel.quizzes.Quizmaster;
import app.laurel.quizzes.ReadQuizzes;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Program;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nobody replaces a quiz that is not any more as they have seen it, however close it was. */
@LaurelTest
@AutoConfigureMockMvc
class SeenQuizTest {

    @Autowired private MockMvcTester http;
    @Autowired private Sessions sessions;
    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private QuizzesResource resource;
    @Autowired private PublishQuiz publish;
    @Autowired private ReadQuizzes read;

    private Actor sam;
    private UUID quiz;

    @BeforeEach
    void quizOfSam() {
        sam = household.parent("Sam");
        quiz = quizmaster.quiz(sam, "Rivers");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aChangeBetweenComparingAndWritingIsNotOverwritten() {
        var seen =
                http.get()
                        .uri("/api/quizzes/" + quiz)
                        .session(sessions.of(sam))
                        .exchange()
                        .getResponse()
                        .getHeader(HttpHeaders.ETAG);
        assertThat(seen).isNotNull();
        SecurityContextHolder.setContext(
                (SecurityContext)
                        sessions.of(sam)
                                .getAttribute(
                                        HttpSessionSecurityContextRepository
                                                .SPRING_SECURITY_CONTEXT_KEY));
        var request = new ChangedWhenCompared(seen);
        var wanted =
                Program.JSON.readValue(
                        """
                        {"title": "Seas", "description": "Salt", "questions": [
                         {"text": "France?", "answers": [{"text": "Paris", "isCorrect": true}, {"text": "Rome"}]}]}
                        """,
                        QuizWanted.class);
        assertThatThrownBy(() -> resource.changeQuiz(quiz, wanted, request))
                .isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).key())
                .isEqualTo("quizzes.form.changedMeanwhile");
        assertThat(read.form(sam, quiz).draft().title()).isEqualTo("Lakes");
    }

    /** The co-parent is quicker: the content was read, and is about to be compared. */
    private final class ChangedWhenCompared extends MockHttpServletRequest {

        private final String seen;

        ChangedWhenCompared(String seen) {
            this.seen = seen;
        }

        @Override
        public String getHeader(String name) {
            publish.publish(sam, quiz, null, Quizmaster.draft("Lakes"));
            return seen;
        }
    }
}

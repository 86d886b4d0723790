package app.laurel.quizzes.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.Sessions;
import app.laurel.platform.Actor;
import app.laurel.quizzes.AddPicture;
import app.laurel.quizzes.PictureAddress;
import app.laurel.quizzes.QuizDraft;
import app.laurel.quizzes.Quizmaster;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pictures and files of quizzes go to those who may see them, and stay in no shared cache. */
@LaurelTest
@AutoConfigureMockMvc
class QuizFilesTest {

    @Autowired private MockMvcTester http;
    @Autowired private Sessions sessions;
    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private AddPicture pictures;

    private Actor sam;
    private Actor mia;
    private Actor stranger;

    @BeforeEach
    void people() {
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
        stranger = household.parent("Alex");
    }

    @Test
    void aPictureIsKeptByTheBrowserOfWhoMaySeeItsQuiz() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB), "png", png);
        var address = PictureAddress.of(pictures.add(sam, png.toByteArray(), "Nothing"));
        assertThat(get(mia, address)).hasStatus(404);
        quizmaster.publish(sam, shows(address));
        var answer = get(mia, address);
        assertThat(answer).hasStatusOk().hasContentType("image/png");
        assertThat(answer)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=3600, private")
                .headers()
                .containsHeader(HttpHeaders.ETAG);
        var tag = answer.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(
                        http.get()
                                .uri(address)
                                .session(sessions.of(mia))
                                .header(HttpHeaders.IF_NONE_MATCH, tag)
                                .exchange())
                .hasStatus(304);
        assertThat(get(stranger, address)).hasStatus(404);
        assertThat(get(null, address)).hasStatus(404);
        assertThat(get(mia, PictureAddress.of(UUID.randomUUID()))).hasStatus(404);
    }

    @Test
    void authorsTakeTheirQuizzesAlong() throws IOException {
        var quiz = quizmaster.quiz(sam, "Rivers & lakes");
        var answer = get(sam, "/quizzes/" + quiz + "/export?format=csv");
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .contains("Rivers-lakes.csv");
        assertThat(answer.getResponse().getContentAsString()).contains("What is 2 + 2?");
        assertThat(get(sam, "/quizzes/" + quiz + "/export"))
                .hasStatusOk()
                .hasContentType("application/json;charset=UTF-8");
        assertThat(get(sam, "/quizzes/" + quiz + "/export?format=xml")).hasStatus(404);
        assertThat(get(mia, "/quizzes/" + quiz + "/export")).hasStatus(404);
        assertThat(get(stranger, "/quizzes/" + quiz + "/export")).hasStatus(404);
        assertThat(get(null, "/quizzes/" + quiz + "/export")).hasStatus3xxRedirection();
    }

    private static QuizDraft shows(String address) {
        return new QuizDraft(
                "Nothing",
                "To see",
                address,
                "Nothing",
                "en",
                "easy",
                1,
                0,
                true,
                true,
                null,
                "General",
                false,
                Quizmaster.draft("").questions());
    }

    private MvcTestResult get(@Nullable Actor actor, String address) {
        var request = http.get().uri(address);
        return (actor == null ? request : request.session(sessions.of(actor))).exchange();
    }
}

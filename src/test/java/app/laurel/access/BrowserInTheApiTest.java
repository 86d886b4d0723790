package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.platform.Actor;
import app.laurel.quizzes.Quizmaster;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pages of Laurel may use the REST API with the session of the browser, pages of others not. */
@LaurelTest
class BrowserInTheApiTest {

    @Autowired private WebApplicationContext context;
    @Autowired private Household household;
    @Autowired private Quizmaster quizmaster;
    @Autowired private JdbcTemplate jdbc;

    private MockMvc browser;
    private Actor sam;
    private Actor mia;

    @BeforeEach
    void family() {
        browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        sam = household.parent("Sam");
        mia = household.learner(sam, "Mia");
    }

    private int status(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
        return answer(request, actor).getStatus();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor)
            throws Exception {
        var epoch =
                jdbc.queryForObject(
                        "select sign_in_epoch from users where id = ?", Integer.class, actor.id());
        var token = new SignedInToken(new SignedIn(actor, epoch));
        return browser.perform(request.with(authentication(token))).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder write() {
        return post("/api/learners")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"Ada\",\"grade\":1,\"subjects\":[\"Math\"]}");
    }

    @Test
    void aSessionReadsWhatThePersonMayRead() throws Exception {
        assertThat(status(get("/api/learners"), sam)).isEqualTo(200);
        assertThat(status(get("/api/learners/" + mia.id()), mia)).isEqualTo(200);
        assertThat(status(get("/api/learners"), mia)).isEqualTo(404);
        assertThat(status(get("/api/learners/" + mia.id() + "/ledger"), mia)).isEqualTo(404);
    }

    @Test
    void itWritesOnlyFromOwnPages() throws Exception {
        assertThat(status(write(), sam)).isEqualTo(403);
        assertThat(status(write().header("Origin", "https://evil.example"), sam)).isEqualTo(403);
        assertThat(status(write().header("Sec-Fetch-Site", "cross-site"), sam)).isEqualTo(403);
        assertThat(status(write().header("Sec-Fetch-Site", "same-site"), sam)).isEqualTo(403);
        assertThat(status(write().header("Sec-Fetch-Site", "same-origin"), sam)).isEqualTo(201);
        assertThat(
                        status(
                                write().header("Origin", "http://localhost")
                                        .header("Idempotency-Key", "x"),
                                sam))
                .as("the name is taken by now")
                .isEqualTo(400);
    }

    @Test
    void aLearnerPlaysByTheClockOfTheServerOnly() throws Exception {
        var path = "/api/quizzes/" + quizmaster.quiz(sam, "Capitals");
        var write =
                post(path + "/attempts")
                        .header("Sec-Fetch-Site", "same-origin")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"answers\":[],\"totalTimeMs\":20000}");
        var answer = answer(write, mia);
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("learners-play-in-laurel");
        assertThat(jdbc.queryForObject("select count(*) from quiz_attempt", Integer.class))
                .isZero();
        assertThat(status(get(path), mia)).isEqualTo(200);
        assertThat(status(get(path + "/attempts"), mia)).isEqualTo(200);
        assertThat(status(write, sam)).isEqualTo(201);
    }

    @Test
    void aSessionThatIsOverGetsNoAnswerThatWasGivenBefore() throws Exception {
        assertThat(status(onceFromHere(), sam)).isEqualTo(201);
        assertThat(status(onceFromHere(), sam)).isEqualTo(201);
        var token = new SignedInToken(new SignedIn(sam, 99));
        var answer =
                browser.perform(onceFromHere().with(authentication(token)))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).contains("session-ended");
    }

    private static MockHttpServletRequestBuilder onceFromHere() {
        return write().header("Sec-Fetch-Site", "same-origin").header("Idempotency-Key", "once");
    }

    @Test
    void aSessionThatIsOverReadsNothing() throws Exception {
        var token = new SignedInToken(new SignedIn(sam, 99));
        var answer =
                browser.perform(get("/api/learners").with(authentication(token)))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).contains("session-ended");
    }
}

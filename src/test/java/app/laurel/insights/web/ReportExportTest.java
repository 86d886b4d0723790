package app.laurel.insights.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.Sessions;
import app.laurel.platform.Actor;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Studies;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The report that is looked at, as a file. */
@LaurelTest
@AutoConfigureMockMvc
class ReportExportTest {

    @Autowired private MockMvcTester http;
    @Autowired private Sessions sessions;
    @Autowired private Household household;
    @Autowired private Studies studies;

    private Actor sam;

    @BeforeEach
    void family() {
        sam = household.parent("Sam");
        studies.finish(
                household.learner(sam, "=1+1"),
                "math/fractions.add-like",
                4,
                Duration.ofMinutes(1));
    }

    @Test
    void holdsWhatTheScreenShows() throws UnsupportedEncodingException {
        var answer = get("/reports/export?period=week", sessions.of(sam));
        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("laurel-report-")
                .contains(".csv");
        assertThat(answer.getResponse().getContentAsString())
                .startsWith("\uFEFFFigure,'=1+1\r\nQuestions answered,7\r\n")
                .contains("\"Right answers, %\",57\r\n", "\"Maths: score, %\",57\r\n");
    }

    @Test
    void whatNoLinkSaysIsTheUsualReport() {
        assertThat(get("/reports/export?period=<b>&back=-7", sessions.of(sam))).hasStatusOk();
    }

    @Test
    void learnersAndStrangersGetNothing() {
        var mia = household.learner(sam, "Mia");
        assertThat(get("/reports/export", sessions.of(mia)))
                .hasStatus(404)
                .bodyText()
                .contains("There is nothing here");
        assertThat(get("/reports/export", new MockHttpSession())).hasStatus3xxRedirection();
    }

    private MvcTestResult get(String address, MockHttpSession with) {
        return http.get().uri(address).session(with).exchange();
    }
}

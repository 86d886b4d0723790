package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whoever signs in again after a session ended is back where they were. */
class EndedPagesTest {

    @Test
    void thePageIsKeptOnceForTheNextSignIn() {
        var request = ended("http://localhost/learners/3/points?wallet=7");
        EndedPages.remember(request);
        assertThat(BrowserSession.wantedPage(request)).contains("/learners/3/points?wallet=7");
        assertThat(BrowserSession.wantedPage(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/home",
                "http://localhost.evil.example/home",
                "javascript:alert(1)",
                "http://localhost/%",
                "not an address",
                "http://localhost/sign-out"
            })
    void nothingElseIs(String page) {
        var request = ended(page);
        EndedPages.remember(request);
        assertThat(BrowserSession.wantedPage(request)).isEmpty();
    }

    @Test
    void whoeverComesToTheSignInByThemselvesGoesHome() {
        var request = new MockHttpServletRequest("GET", "/sign-in");
        request.setPathInfo("/sign-in");
        request.addHeader(HttpHeaders.REFERER, "http://localhost/forgot");
        EndedPages.remember(request);
        assertThat(BrowserSession.wantedPage(request)).isEmpty();
    }

    private static MockHttpServletRequest ended(String page) {
        var request = new MockHttpServletRequest("GET", "/sign-in");
        request.setPathInfo("/sign-in");
        request.setParameter("ended", "");
        request.addHeader(HttpHeaders.REFERER, page);
        return request;
    }
}

package app.laurel.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where somebody goes on who was asked to sign in first. */
class BrowserSessionTest {

    @ParameterizedTest
    @CsvSource({
        "http://laurel.example/home, /home",
        "http://laurel.example/home?continue, /home",
        "http://laurel.example/reports?period=week&back=2&continue, /reports?period=week&back=2",
        "http://laurel.example/learners/3?q=%E2%98%83%26a, /learners/3?q=%E2%98%83%26a",
        "http://laurel.example/, /"
    })
    void goesOnToWhatWasAskedFor(String saved, String wanted) {
        assertThat(BrowserSession.pathOf(saved)).contains(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://laurel.example/a?q=%zz",
                "http://laurel.example/a?q=|",
                "http://laurel.example/%",
                "javascript:alert(1)",
                ""
            })
    void goesNowhereElse(String saved) {
        assertThat(BrowserSession.pathOf(saved)).isEmpty();
    }

    @Test
    void leavesThisApplicationForNobody() {
        assertThat(BrowserSession.pathOf("http://evil.example/home")).contains("/home");
        assertThat(BrowserSession.pathOf("http://laurel.example//evil.example"))
                .contains("/evil.example");
    }
}

package app.laurel.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.drafting.FakeEndpoint;
import app.laurel.drafting.model.NoReply.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of an endpoint that answers well, badly, or not at all. */
class ChatCompletionsTest {

    private static final Prompt PROMPT = new Prompt("Write.", "topic: “frogs”\n\u0007");
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final FakeEndpoint endpoint = FakeEndpoint.shared();

    @AfterEach
    void letGo() {
        endpoint.release();
    }

    @Test
    void asksWithTheModelTheKeyAndALimit() {
        endpoint.says("Frogs jump. 🐸");
        var reply = model("secret").write(PROMPT);
        assertThat(reply).isEqualTo(new Reply("Frogs jump. 🐸", 700, true));
        var request = endpoint.requests().getFirst();
        assertThat(request.authorization()).isEqualTo("Bearer secret");
        assertThat(request.body().path("model").stringValue()).isEqualTo("tiny");
        assertThat(request.body().path("max_tokens").asInt()).isPositive();
        assertThat(request.instructions()).isEqualTo(PROMPT.instructions());
        assertThat(request.data()).isEqualTo(PROMPT.data());
    }

    @Test
    void sendsNoKeyWhereThereIsNone() {
        model("").write(PROMPT);
        assertThat(endpoint.requests().getFirst().authorization()).isEqualTo("null");
    }

    @Test
    void saysWhetherTheAnswerWasCutOff() {
        endpoint.isCutOffAfter("Frogs ju");
        assertThat(model("").write(PROMPT).complete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "500, BROKEN",
        "502, BROKEN",
        "503, BUSY",
        "429, BUSY",
        "402, BUSY",
        "401, REFUSED",
        "404, REFUSED",
        "302, REFUSED"
    })
    void takesNothingButSuccess(int status, Reason reason) {
        endpoint.answers(status, FakeEndpoint.reply("Frogs jump.", "stop"));
        assertFails(reason);
        assertThat(endpoint.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Welcome</html>",
                "[]",
                "{}",
                "null",
                "{\"choices\":[]}",
                "{\"choices\":[{\"message\":{\"content\":null}}]}",
                "{\"choices\":[{\"message\":{\"content\":{\"a\":1}}}]}",
                "{\"choices\":[{\"message\":{\"content\":\"half of"
            })
    void understandsNothingElse(String body) {
        endpoint.answers(200, body);
        assertFails(Reason.UNREADABLE);
    }

    @Test
    void readsNoMoreThanItsLimit() {
        endpoint.says("x".repeat(ChatCompletions.MOST_BYTES));
        assertFails(Reason.UNREADABLE);
    }

    @Test
    void refusesWhatIsNoUtf8() {
        var body = FakeEndpoint.reply("Frogs ü jump", "stop").getBytes(StandardCharsets.ISO_8859_1);
        endpoint.answers(200, body);
        assertFails(Reason.UNREADABLE);
    }

    @Test
    void refusesAnAnswerThatBreaksOff() {
        endpoint.breaksOffIn(FakeEndpoint.reply("Frogs jump", "stop"));
        assertFails(Reason.UNREADABLE);
    }

    @Test
    void waitsNoLongerThanItMay() {
        endpoint.hold();
        assertFails(Reason.SLOW);
    }

    @Test
    void waitsNoLongerForTheRestOfAnAnswer() {
        endpoint.stopsIn(FakeEndpoint.reply("Frogs jump", "stop"));
        assertFails(Reason.SLOW);
    }

    @Test
    void noticesThatNobodyIsThere() {
        var nobody = new ChatCompletions(settings("http://127.0.0.1:9/v1", ""));
        assertThatExceptionOfType(NoReply.class)
                .isThrownBy(() -> nobody.write(PROMPT))
                .returns(Reason.UNREACHABLE, NoReply::reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "localhost:11434",
                "ftp://host/v1",
                "http://",
                "http://a b/",
                "file:///etc"
            })
    void isOffWithoutAnAddressThatCanBeUsed(String baseUrl) {
        assertThat(ModelSettings.of(baseUrl, "", "tiny", SHORT)).isEmpty();
        assertThat(new Models(baseUrl, "", "tiny", "1").isThere()).isFalse();
    }

    @Test
    void keepsTheKeyToItself() {
        assertThat(settings("https://host/v1/", "secret").toString())
                .isEqualTo("tiny at https://host/v1/chat/completions");
        assertThat(ModelSettings.of("https://host/v1", "secret", "", SHORT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-5, 1", "30, 30", "99999, 600", "'', 120", "soon, 120"})
    void takesASensibleTimeout(String setting, int seconds) {
        assertThat(new Models("https://host/v1", "", "tiny", setting).timeout())
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    private void assertFails(Reason reason) {
        assertThatExceptionOfType(NoReply.class)
                .isThrownBy(() -> model("").write(PROMPT))
                .returns(reason, NoReply::reason);
    }

    private LanguageModel model(String key) {
        return new ChatCompletions(settings(endpoint.baseUrl(), key));
    }

    private static ModelSettings settings(String baseUrl, String key) {
        return ModelSettings.of(baseUrl, key, "tiny", SHORT).orElseThrow();
    }
}

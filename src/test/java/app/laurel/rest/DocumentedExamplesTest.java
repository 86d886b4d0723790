package app.laurel.rest;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.KeepKeys;
import app.laurel.access.NewKey;
import app.laurel.support.Household;
import app.laurel.support.LaurelTest;
import app.laurel.support.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The examples of docs/api.md are answered as they say, in their order. */
@LaurelTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DocumentedExamplesTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)```http\\n(.+?)\\n```\\n```json (\\d+)\\n(.+?)\\n```");

    private static final String ANYTHING = "…";

    @LocalServerPort private int port;
    @Autowired private KeepKeys keys;
    @Autowired private Household household;

    private final Map<String, String> known = new HashMap<>();

    @Test
    void theyAreTrue() throws IOException {
        var sam = household.parent("Sam");
        known.put("mia", Integer.toString(household.learner(sam, "Mia").id()));
        var secret = keys.create(sam, new NewKey("Examples", EnumSet.allOf(Scope.class), 1));
        var program = new Program(port, secret);
        var examples = EXAMPLE.matcher(Files.readString(Path.of("docs", "api.md")));
        var count = 0;
        while (examples.find()) {
            var answer = send(program, filled(examples.group(1)));
            assertThat(answer.status()).as(answer.text()).isEqualTo(number(examples.group(2)));
            agree(Program.JSON.readTree(filled(examples.group(3))), answer.json(), "answer");
            count++;
        }
        assertThat(count).isGreaterThan(14);
    }

    private static Program.Answer send(Program program, String request) {
        var parts = request.split("\\n\\n", 2);
        var lines = parts[0].split("\\n");
        var first = lines[0].split(" ", 2);
        var headers = new ArrayList<String>();
        for (var i = 1; i < lines.length; i++) {
            headers.addAll(List.of(lines[i].split(": ", 2)));
        }
        return program.send(
                first[0],
                first[1],
                parts.length == 2 ? parts[1] : null,
                headers.toArray(String[]::new));
    }

    private String filled(String text) {
        var filled = text;
        for (var one : known.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }

    /** What the example says is so; the answer may say more. */
    private void agree(JsonNode said, JsonNode found, String where) {
        if (said.isObject()) {
            said.properties()
                    .forEach(
                            one ->
                                    agree(
                                            one.getValue(),
                                            found.path(one.getKey()),
                                            where + "." + one.getKey()));
        } else if (said.isArray()) {
            assertThat(found.size()).as(where).isEqualTo(said.size());
            for (var i = 0; i < said.size(); i++) {
                agree(said.get(i), found.get(i), where + "." + i);
            }
        } else if (said.isString() && said.asString().matches("<\\w+>")) {
            known.put(said.asString().replaceAll("[<>]", ""), found.asString());
        } else if (said.isString() && said.asString().equals(ANYTHING)) {
            assertThat(found.isMissingNode()).as(where).isFalse();
        } else {
            assertThat(found).as(where).isEqualTo(said);
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}

package app.laurel.quizzes;

import app.laurel.questions.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How answers are written for the database. */
final class ResponseJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ResponseJson() {}

    /** One of the components says what was answered. */
    record Stored(
            @Nullable Integer option,
            @Nullable List<Integer> options,
            @Nullable List<Integer> order,
            @Nullable String text) {

        static Stored of(Response response) {
            return switch (response) {
                case Response.Option(int place) -> new Stored(place, null, null, null);
                case Response.Options(List<Integer> places) -> new Stored(null, places, null, null);
                case Response.Order(List<Integer> places) -> new Stored(null, null, places, null);
                case Response.Written(String text) -> new Stored(null, null, null, text);
            };
        }

        Response response() {
            if (option != null) {
                return new Response.Option(option);
            }
            if (options != null) {
                return new Response.Options(options);
            }
            return order != null
                    ? new Response.Order(order)
                    : new Response.Written(text == null ? "" : text);
        }
    }

    static String of(Response response) {
        return MAPPER.writeValueAsString(Stored.of(response));
    }

    static String of(Object rows) {
        return MAPPER.writeValueAsString(rows);
    }

    static Response response(String json) {
        return MAPPER.readValue(json, Stored.class).response();
    }

    static List<String> words(@Nullable String json) {
        return json == null ? List.of() : MAPPER.readValue(json, new TypeReference<>() {});
    }
}

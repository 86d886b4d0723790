package app.laurel.quizzes;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How drafts and rows are written for the database. */
final class QuizJson {

    /** What an older version of Laurel wrote may lack something. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private QuizJson() {}

    static String of(Object what) {
        return MAPPER.writeValueAsString(what);
    }

    static QuizDraft draft(String json) {
        return MAPPER.readValue(json, QuizDraft.class);
    }
}

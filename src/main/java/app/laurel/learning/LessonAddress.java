package app.laurel.learning;

import app.laurel.platform.NotFound;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses of a lesson: where it is taken, and where its result is. */
public final class LessonAddress {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private LessonAddress() {}

    /** Where the lesson is taken, without a leading slash. */
    public static String of(String lessonId) {
        return "lesson/" + lessonId;
    }

    /** Where the result of the finished lesson is, without a leading slash. */
    public static String ofResult(String lessonId) {
        return of(lessonId) + "/result";
    }

    /** Where adults see what a learner of the grade would get, without a leading slash. */
    public static String ofPreview(String unitId, int grade) {
        return "lessons/preview?unit="
                + URLEncoder.encode(unitId, StandardCharsets.UTF_8)
                + "&grade="
                + grade;
    }

    /** A lesson id out of an address; {@link NotFound} for what cannot be one. */
    public static String requireId(Optional<String> parameter) {
        return parameter.filter(ID.asMatchPredicate()).orElseThrow(NotFound::new);
    }
}

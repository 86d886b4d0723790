package app.laurel.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as somebody wrote it, unchecked; a text that is null counts as empty.
 *
 * @param heroImageUrl address of a picture, or empty
 * @param heroImageAlt what the picture shows, for those who do not see it
 * @param language one of {@link #LANGUAGES}
 * @param difficulty one of {@link #DIFFICULTIES}
 * @param maxAttempts how often one person may play it, 1 to 1,000
 * @param timeLimitSeconds for the whole quiz, up to a day; 0 for none
 * @param publishedAt from when on it can be seen and played; null for at once
 * @param subject one of the curriculum's, or {@link #GENERAL}
 * @param publicPlay whether guests may play it; only for quizzes of an administrator
 */
public record QuizDraft(
        String title,
        String description,
        String heroImageUrl,
        String heroImageAlt,
        String language,
        String difficulty,
        @Nullable Integer maxAttempts,
        @Nullable Integer timeLimitSeconds,
        boolean randomizeQuestions,
        boolean randomizeAnswers,
        @Nullable Instant publishedAt,
        String subject,
        boolean publicPlay,
        List<QuestionDraft> questions) {

    public static final List<String> LANGUAGES =
            List.of("en", "es", "fr", "de", "sv", "pt", "it", "nl", "pl", "ja", "zh", "ko");
    public static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");

    /** The subject of a quiz about anything. */
    public static final String GENERAL = "General";

    public static final int LONGEST_TITLE = 70;
    public static final int LONGEST_DESCRIPTION = 120;
    public static final int LONGEST_ALT = 200;
    public static final int LONGEST_ADDRESS = 2_000;
    public static final int MOST_ATTEMPTS = 1_000;
    public static final int LONGEST_TIME = 86_400;
    public static final int MOST_QUESTIONS = 200;

    public QuizDraft(
            @Nullable String title,
            @Nullable String description,
            @Nullable String heroImageUrl,
            @Nullable String heroImageAlt,
            @Nullable String language,
            @Nullable String difficulty,
            @Nullable Integer maxAttempts,
            @Nullable Integer timeLimitSeconds,
            boolean randomizeQuestions,
            boolean randomizeAnswers,
            @Nullable Instant publishedAt,
            @Nullable String subject,
            boolean publicPlay,
            @Nullable List<QuestionDraft> questions) {
        this.title = orEmpty(title);
        this.description = orEmpty(description);
        this.heroImageUrl = orEmpty(heroImageUrl);
        this.heroImageAlt = orEmpty(heroImageAlt);
        this.language = Objects.requireNonNullElse(language, "en");
        this.difficulty = Objects.requireNonNullElse(difficulty, "medium");
        this.maxAttempts = maxAttempts;
        this.timeLimitSeconds = timeLimitSeconds;
        this.randomizeQuestions = randomizeQuestions;
        this.randomizeAnswers = randomizeAnswers;
        this.publishedAt = publishedAt;
        this.subject = Objects.requireNonNullElse(subject, GENERAL);
        this.publicPlay = publicPlay;
        this.questions = questions == null ? List.of() : List.copyOf(questions);
    }

    /** What a new quiz begins with: one attempt, no time limit, shuffled, at once. */
    public static QuizDraft blank() {
        return of("", "", List.of());
    }

    /** A quiz with these texts and questions, and otherwise what a new quiz begins with. */
    public static QuizDraft of(String title, String description, List<QuestionDraft> questions) {
        return new QuizDraft(
                title,
                description,
                "",
                "",
                null,
                null,
                1,
                0,
                true,
                true,
                null,
                null,
                false,
                questions);
    }

    /** The same with other questions. */
    public QuizDraft with(List<QuestionDraft> others) {
        return but(title, heroImageUrl, publishedAt, publicPlay, others);
    }

    /** The same with other addresses of its pictures. */
    public QuizDraft pictured(UnaryOperator<String> address) {
        return but(
                title,
                address.apply(heroImageUrl),
                publishedAt,
                publicPlay,
                questions.stream().map(one -> one.pictured(address)).toList());
    }

    /** The same as somebody else's: at once, and not for guests. */
    QuizDraft copied() {
        return but(title, heroImageUrl, null, false, questions);
    }

    /** The addresses of its pictures; empty ones are not among them. */
    public List<String> pictures() {
        return Stream.concat(
                        Stream.of(heroImageUrl), questions.stream().map(QuestionDraft::imageUrl))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /** The same with another title. */
    public QuizDraft titled(String other) {
        return but(other, heroImageUrl, publishedAt, publicPlay, questions);
    }

    private QuizDraft but(
            String title,
            String heroImageUrl,
            @Nullable Instant publishedAt,
            boolean publicPlay,
            List<QuestionDraft> questions) {
        return new QuizDraft(
                title,
                description,
                heroImageUrl,
                heroImageAlt,
                language,
                difficulty,
                maxAttempts,
                timeLimitSeconds,
                randomizeQuestions,
                randomizeAnswers,
                publishedAt,
                subject,
                publicPlay,
                questions);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

package app.laurel.quizzes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer of an attempt, and the attempt itself on each line. */
interface AttemptLine {

    /** One for each answer, or one without when there is none yet. */
    String LINES =
            """
            select a.quiz_id as quizId, q.title, a.user_id as userId, u.name as player, u.avatar, u.colour,
                   cast(a.state as text) as state, a.number, a.allowed, a.deadline, a.completed_at as completedAt,
                   a.shared_at as sharedAt, a.seed, a.shuffled_questions as shuffledQuestions,
                   a.shuffled_options as shuffledOptions, a.total_questions as questions, a.correct_count as correct,
                   a.total_time_ms as timeMs, a.version, x.question_id as question, x.is_correct as isRight, cast(x.response as text) as response, x.words
              from quiz_attempt a join quiz q on q.id = a.quiz_id join users u on u.id = a.user_id
              left join attempt_answer x on x.attempt_id = a.id
            """;

    UUID getQuizId();

    String getTitle();

    int getUserId();

    String getPlayer();

    String getAvatar();

    String getColour();

    String getState();

    int getNumber();

    int getAllowed();

    @Nullable Instant getDeadline();

    @Nullable Instant getCompletedAt();

    @Nullable Instant getSharedAt();

    long getSeed();

    boolean getShuffledQuestions();

    boolean getShuffledOptions();

    int getQuestions();

    int getCorrect();

    int getTimeMs();

    int getVersion();

    @Nullable UUID getQuestion();

    @Nullable Boolean getIsRight();

    @Nullable String getResponse();

    @Nullable String getWords();
}

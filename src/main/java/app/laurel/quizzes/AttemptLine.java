package app.laurel.quizzes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer of an attempt, and the attempt itself on each line. */
interface AttemptLine {
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

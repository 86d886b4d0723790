package app.laurel.quizzes;

import java.util.UUID;

/**
 * A quiz that guests may play.
 *
 * @param timeLimitSeconds 0 for none
 */
public record GuestQuiz(
        UUID id, String title, String description, int questionCount, int timeLimitSeconds) {}

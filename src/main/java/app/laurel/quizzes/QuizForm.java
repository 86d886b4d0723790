package app.laurel.quizzes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as its authors change it, with what is right.
 *
 * @param draft what was kept last, else what is published
 * @param drafted whether the draft is not published as it is
 * @param published whether it ever was published
 * @param forEverybody whether it is for all families
 * @param lockVersion what a change has to name, so that two open forms do not overwrite each other
 * @param changedBy who changed it last, if that was somebody else who is still known
 */
public record QuizForm(
        UUID id,
        QuizState state,
        QuizDraft draft,
        boolean drafted,
        boolean published,
        boolean forEverybody,
        int lockVersion,
        @Nullable String changedBy,
        Instant changedAt) {}

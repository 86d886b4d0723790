package app.laurel.quizzes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is written of quizzes and not published yet. */
interface QuizDrafts extends Repository<Quiz, UUID> {

    @Query(nativeQuery = true, value = "select content from quiz_draft where quiz_id = :quiz")
    Optional<String> of(UUID quiz);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into quiz_draft (quiz_id, content, saved_by, saved_at) values (:quiz, :content, :by, :now)
                    on conflict (quiz_id) do update set content = :content, saved_by = :by, saved_at = :now
                    """)
    void keep(UUID quiz, String content, int by, Instant now);

    @Modifying
    @Query(nativeQuery = true, value = "delete from quiz_draft where quiz_id = :quiz")
    void discard(UUID quiz);
}

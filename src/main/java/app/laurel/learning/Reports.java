package app.laurel.learning;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Report r where r.id = :id and r.familyId = :family")
    Optional<Report> lock(UUID id, int family);

    /** Those nobody decided on, the oldest first. */
    @Query(
            "from Report r where r.familyId = :family and r.settledAt is null order by r.reportedAt, r.id")
    List<Report> waiting(int family, Limit limit);

    @Query("select count(*) from Report r where r.familyId = :family and r.settledAt is null")
    int countWaiting(int family);

    @Query(
            """
            select new app.laurel.learning.FiledReport(r.lessonId, r.questionIndex, r.questionText, r.chosen, r.rightAnswer, r.words,
                       r.reportedAt, r.settledBy, r.settledAt, r.hid)
              from Report r where r.learnerId = :learner order by r.reportedAt, r.id
            """)
    List<FiledReport> of(int learner);

    /** Answers 0, and writes nothing, when the answer was reported before. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into question_reports (id, family_id, learner_id, lesson_id, question_index, question_hash, question_text,
                                                  chosen, right_answer, words, reported_at)
                    select gen_random_uuid(), :family, a.learner_id, a.lesson_id, a.question_index, a.question_hash, a.question_text,
                           a.chosen_option, a.right_option, cast(:words as text), :now
                      from quiz_answers a
                     where a.lesson_id = :lesson and a.question_index = :index and a.learner_id = :learner
                    on conflict do nothing
                    """)
    int report(
            int family, int learner, String lesson, int index, @Nullable String words, Instant now);
}

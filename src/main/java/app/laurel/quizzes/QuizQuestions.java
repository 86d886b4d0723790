package app.laurel.quizzes;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The questions of all versions of all quizzes. They are written whole sets at a time. */
interface QuizQuestions extends Repository<QuizQuestion, UUID> {

    @Query("from QuizQuestion q where q.quizId = :quiz and q.version = :version order by q.place")
    List<QuizQuestion> of(UUID quiz, int version);

    @Query(
            """
            select a from QuizAnswer a join QuizQuestion q on q.id = a.questionId
             where q.quizId = :quiz and q.version = :version order by q.place, a.place
            """)
    List<QuizAnswer> answersOf(UUID quiz, int version);

    /** Adds a set; the rows are a JSON array of {@link QuestionRows.Row}. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into question (id, quiz_id, version, text, image_url, image_alt, "order", kind, content, concepts)
                    select r.id, :quiz, :version, r.text, r."imageUrl", r."imageAlt", r.place, r.kind, r.content, r.concepts
                      from jsonb_to_recordset(cast(:questions as jsonb))
                           as r (id uuid, text text, "imageUrl" text, "imageAlt" text, place integer, kind text, content jsonb, concepts text[])
                    """)
    void add(UUID quiz, int version, String questions);

    /** Adds the options of a set; the rows are a JSON array of {@link QuestionRows.Option}. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into answer (id, question_id, text, is_correct, "order")
                    select r.id, r.question, r.text, r.correct, r.place
                      from jsonb_to_recordset(cast(:answers as jsonb)) as r (id uuid, question uuid, text text, correct boolean, place integer)
                    """)
    void addAnswers(String answers);

    /**
     * Removes what is no longer needed: the draft, and sets before the version of a quiz that
     * nobody ever began.
     */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    with published as (delete from quiz_draft where quiz_id = :quiz)
                    delete from question
                     where quiz_id = :quiz and version < :version and not exists (select 1 from quiz_attempt where quiz_id = :quiz)
                    """)
    void tidy(UUID quiz, int version);
}

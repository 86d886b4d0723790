package app.laurel.drafting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LessonDrafts extends Repository<LessonDraft, UUID> {

    String LINE =
            """
            select new app.laurel.drafting.DraftLine(d.id, d.subject, d.grade, d.topic, d.questions, d.status,
                       d.failure, d.tokens, d.askedAt, d.editedAt)
              from LessonDraft d
            """;

    LessonDraft save(LessonDraft draft);

    /** Until the end of the transaction nobody else asks for a draft. */
    @Query(
            nativeQuery = true,
            value = "select cast(pg_advisory_xact_lock(hashtext('lesson drafts')) as text)")
    String waitForTurn();

    /** How much is under way, and what counts against the family's budget since then. */
    @Query(
            """
            select new app.laurel.drafting.UnderWay(
                       count(case when d.status = WAITING then 1 end),
                       count(case when d.status = WAITING and d.familyId = :family then 1 end),
                       count(case when (d.status <> FAILED or d.failure in (SLOW, UNREADABLE, UNFIT)) and d.familyId = :family and d.askedAt >= :since then 1 end))
              from LessonDraft d
             where d.status = WAITING or d.familyId = :family and d.askedAt >= :since
            """)
    UnderWay underWay(int family, Instant since);

    @Query(LINE + " where d.familyId = :family order by d.askedAt desc, d.id")
    List<DraftLine> newest(int family, Limit limit);

    @Query(LINE + " where d.familyId = :family and d.id = :id")
    Optional<DraftLine> line(int family, UUID id);

    @Query(
            """
            select new app.laurel.drafting.StoredDraft(d.id, d.subject, d.grade, d.topic, d.status, d.askedAt,
                       d.decidedAt, d.editedAt, d.pack)
              from LessonDraft d where d.familyId = :family order by d.askedAt desc, d.id
            """)
    List<StoredDraft> stored(int family);

    @Query("select d.pack from LessonDraft d where d.familyId = :family and d.id = :id")
    Optional<String> pack(int family, UUID id);

    @Query(
            "select d.pack from LessonDraft d where d.familyId = :family and d.id = :id and"
                    + " d.status = APPROVED")
    Optional<String> approvedPack(int family, UUID id);

    /** The same, held as it is until the end of the transaction. */
    @Query(
            nativeQuery = true,
            value =
                    "select pack from lesson_drafts where family_id = :family and id = :id and status ="
                            + " 'APPROVED' for share")
    Optional<String> holdApprovedPack(int family, UUID id);

    @Query(
            "select new app.laurel.drafting.ApprovedDraft(d.id, d.pack) from LessonDraft d where"
                    + " d.familyId = :family and d.status = APPROVED order by d.decidedAt desc, d.id")
    List<ApprovedDraft> approved(int family);

    @Modifying
    @Query(
            "update LessonDraft d set d.status = READY, d.pack = :pack, d.tokens = :tokens,"
                    + " d.endedAt = :now where d.id = :id and d.status = WAITING")
    int ready(UUID id, String pack, int tokens, Instant now);

    @Modifying
    @Query(
            "update LessonDraft d set d.status = FAILED, d.failure = :failure, d.findings ="
                    + " :findings, d.tokens = :tokens, d.endedAt = :now where d.id = :id and d.status ="
                    + " WAITING")
    int failed(UUID id, Failure failure, String findings, int tokens, Instant now);

    /** Answers 0 when the draft is not what it was before. */
    @Modifying
    @Query(
            "update LessonDraft d set d.pack = :pack, d.editedBy = :by, d.editedAt = :now where"
                    + " d.id = :id and d.familyId = :family and d.pack = :before")
    int edit(int family, UUID id, String before, String pack, int by, Instant now);

    /** Nobody writes these any more; answers the families whose they are. */
    @Query(
            nativeQuery = true,
            value =
                    "update lesson_drafts set status = 'FAILED', failure = 'LOST', ended_at = :now"
                            + " where status = 'WAITING' and asked_at < :before returning family_id")
    List<Integer> giveUp(Instant before, Instant now);

    @Modifying
    @Query(
            "update LessonDraft d set d.status = :to, d.decidedBy = :by, d.decidedAt = :now where"
                    + " d.id = :id and d.familyId = :family and d.status in :from")
    int decide(
            int family, UUID id, Collection<DraftStatus> from, DraftStatus to, int by, Instant now);
}

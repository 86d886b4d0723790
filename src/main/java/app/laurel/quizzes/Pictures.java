package app.laurel.quizzes;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All pictures that were uploaded for quizzes. */
interface Pictures extends Repository<QuizPicture, UUID> {

    QuizPicture save(QuizPicture picture);

    @Query(
            nativeQuery = true,
            value =
                    """
                    select count(*) from quiz_picture where family_id = :family or family_id is null and cast(:forAll as boolean)
                    """)
    long count(int family, boolean forAll);

    /** Those of the pictures that may be put into quizzes of the family, or of everybody for 0. */
    @Query(
            "select p.id from QuizPicture p where one_of(p.id, :ids) and (p.familyId is null or p.familyId = :family)")
    Set<UUID> usable(UUID[] ids, int family);

    /**
     * A picture for whoever writes quizzes of its family, may see a quiz that has it, or played
     * one. Family and person are 0 for guests, who see what is in quizzes that guests may play.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select p.media_type as "mediaType", p.sha256 as "sha256", p.bytes as "bytes" from quiz_picture p
                     where p.id = :picture
                       and (cast(:adult as boolean) and p.family_id = :family
                            or cast(:writesForAll as boolean) and p.family_id is null
                            or exists (
                                select 1 from (select h.* from quiz h where h.hero_image_url = :address
                                               union all
                                               select x.* from question n join quiz x on x.id = n.quiz_id where n.image_url = :address) q
                                 where (p.family_id is null or p.family_id = q.family_id)
                                   and (
                    """
                            + WhoSees.OPEN
                            + """
                                        and (q.family_id = :family or q.family_id is null and (:person > 0 or q.public_play))
                                        or exists (select 1 from quiz_attempt a where a.quiz_id = q.id and a.user_id = :person))))
                    """)
    Optional<Stored> visible(
            UUID picture,
            String address,
            int family,
            int person,
            boolean adult,
            boolean writesForAll,
            Instant now);

    /** Deletes what was uploaded before then and is in no version of a quiz and in no draft. */
    @Modifying
    @Transactional
    @Query(
            nativeQuery = true,
            value =
                    """
                    delete from quiz_picture p
                     where p.created_at < :before
                       and not exists (select 1 from quiz q where q.hero_image_url = '/quiz-pictures/' || p.id)
                       and not exists (select 1 from question n where n.image_url = '/quiz-pictures/' || p.id)
                       and not exists (select 1 from quiz_draft d where strpos(d.content, cast(p.id as text)) > 0)
                    """)
    int deleteUnused(Instant before);

    /** A picture as it is sent. */
    interface Stored {
        String getMediaType();

        String getSha256();

        byte[] getBytes();
    }
}

package app.laurel.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<Notice, Long> {

    void saveAll(Iterable<Notice> notices);

    @Query("select n.recipientId from Notice n where n.kind = :kind and n.readAt is null")
    List<Integer> waitingFor(String kind);

    @Query(
            """
            select new app.laurel.notices.NoticeLine(n.id, n.text, n.link, n.createdAt) from Notice n
             where n.recipientId = :recipient and n.readAt is null order by n.id desc
            """)
    List<NoticeLine> unread(int recipient, Limit limit);

    /**
     * The unread notices of these kinds, the newest first, and as the last line, with the id 0, how
     * many reports of questions wait: one statement, as a parent's home has none to spare.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select * from (
                        select id, text, link, created_at as at, 0 as reported from notices
                         where recipient_id = :recipient and read_at is null and kind in (:kinds)
                         order by id desc limit :most) as news
                    union all
                    select 0, '', '', null, count(*) from question_reports
                     where family_id = :family and settled_at is null and answer is distinct from 'WITHDRAWN'
                    """)
    List<Row> news(int recipient, int family, Collection<String> kinds, int most);

    /**
     * The unread notices, the newest first, and as the last line, with the id 0, how many questions
     * were reported that no administrator decided on.
     */
    @Query(
            nativeQuery = true,
            value =
                    """
                    select * from (
                        select id, text, link, created_at as at, 0 as reported from notices
                         where recipient_id = :recipient and read_at is null order by id desc limit :most) as news
                    union all
                    select 0, '', '', null, count(distinct question_hash) from question_reports
                     where answered_at is null and not of_family
                    """)
    List<Row> newsOfInstallation(int recipient, int most);

    /** A notice for every adult of the families who may sign in. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    insert into notices (recipient_id, kind, text, link, created_at)
                    select u.id, :kind, :text, :link, :at from users u
                     where u.family_id = any (:families) and u.role <> 'LEARNER' and u.disabled_at is null
                    """)
    void tellAdults(Integer[] families, String kind, String text, String link, Instant at);

    /** Those of that moment that nobody read are gone. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    """
                    delete from notices n using users u
                     where u.id = n.recipient_id and u.family_id = any (:families)
                       and n.kind = :kind and n.created_at = :at and n.read_at is null
                    """)
    void takeBack(Integer[] families, String kind, Instant at);

    /** A notice, or how many reports wait. */
    interface Row {
        long getId();

        String getText();

        String getLink();

        @Nullable Instant getAt();

        int getReported();
    }

    @Modifying
    @Query("update Notice n set n.readAt = :at where n.recipientId = :recipient and n.id = :id")
    int setRead(int recipient, long id, @Nullable Instant at);

    @Modifying
    @Query(
            "update Notice n set n.readAt = :now where n.recipientId = :recipient and n.link = :link and n.readAt is null")
    int markRead(int recipient, String link, Instant now);
}

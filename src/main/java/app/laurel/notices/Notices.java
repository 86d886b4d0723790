package app.laurel.notices;

import java.time.Instant;
import java.util.List;
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

    @Query("select count(*) from Notice n where n.recipientId = :recipient and n.readAt is null")
    int countUnread(int recipient);

    @Modifying
    @Query(
            "update Notice n set n.readAt = :now where n.recipientId = :recipient and n.link = :link and n.readAt is null")
    int markRead(int recipient, String link, Instant now);
}

package app.laurel.quizzes;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of {@code quiz_picture}: a picture that somebody uploaded, as Laurel wrote it anew. */
@Entity
@Immutable
@Table(name = "quiz_picture")
class QuizPicture implements Persistable<UUID> {

    @Id private UUID id;
    private @Nullable Integer familyId;
    private @Nullable Integer uploadedBy;
    private String mediaType;
    private byte[] bytes;
    private int width;
    private int height;
    private String alt;
    private String sha256;
    private Instant createdAt;

    @Transient private boolean fresh;

    protected QuizPicture() {}

    QuizPicture(
            UUID id,
            @Nullable Integer family,
            int by,
            CleanPicture picture,
            String alt,
            Instant now) {
        this.id = id;
        this.familyId = family;
        this.uploadedBy = by;
        this.mediaType = picture.mediaType();
        this.bytes = picture.bytes();
        this.width = picture.width();
        this.height = picture.height();
        this.alt = alt;
        this.sha256 = picture.sha256();
        this.createdAt = now;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostPersist
    void isStored() {
        fresh = false;
    }
}

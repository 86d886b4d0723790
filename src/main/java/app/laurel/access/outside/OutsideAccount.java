package app.laurel.access.outside;

import io.hypersistence.utils.hibernate.type.array.ListArrayType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Type;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code account}: an adult of ours is somebody at a provider. Its tokens are never
 * stored.
 */
@Entity
@Table(name = "account")
class OutsideAccount {

    @Id private String id;
    private Integer userId;
    private String accountId;
    private String providerId;
    private String issuer;
    private @Nullable String email;
    private @Nullable String name;
    private @Nullable String picture;
    private String role;

    @Type(ListArrayType.class)
    @Column(columnDefinition = "text[]")
    private List<String> permissions;

    private boolean madeAdministrator;
    private Instant lastSignInAt;
    private Instant createdAt;
    private Instant updatedAt;

    protected OutsideAccount() {}

    OutsideAccount(int userId, String providerId, OutsideIdentity identity, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.userId = userId;
        this.accountId = identity.subject();
        this.providerId = providerId;
        this.issuer = identity.issuer();
        this.createdAt = now;
        refresh(identity, now);
    }

    /** Takes over what the provider says now; an address only if it is proven. */
    final void refresh(OutsideIdentity identity, Instant now) {
        if (identity.proven()) {
            email = identity.email();
        }
        name = identity.name();
        picture = identity.picture();
        role = identity.standing().role();
        permissions = identity.standing().permissions();
        lastSignInAt = now;
        updatedAt = now;
    }

    /** Remembers whether it was the provider's groups that made the person an administrator. */
    void madeAdministrator(boolean made) {
        madeAdministrator = made;
    }

    boolean hasMadeAdministrator() {
        return madeAdministrator;
    }

    boolean isOf(int person) {
        return userId == person;
    }

    int userId() {
        return userId;
    }

    String issuer() {
        return issuer;
    }

    @Nullable String name() {
        return name;
    }

    LinkedAccount toLinkedAccount() {
        return new LinkedAccount(
                email != null ? email : name, new Standing(role, permissions), lastSignInAt);
    }
}

package app.laurel.access;

import app.laurel.platform.Actor;
import app.laurel.platform.Role;
import app.laurel.rest.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code apikey}: a program acts by it for whoever made it. Its use is noted elsewhere, so
 * that only changed columns are written.
 */
@Entity
@DynamicUpdate
@Table(name = "apikey")
class ApiKey {

    @Id private String id;
    private String name;
    private String start;

    @Column(name = "key")
    private String hash;

    private int userId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private Role creatorRole;

    private @Nullable String previousKey;
    private @Nullable Instant previousUntil;
    private boolean enabled = true;

    @Column(updatable = false)
    private @Nullable Instant lastRequest;

    private Instant expiresAt;
    private Instant createdAt;
    private Instant updatedAt;
    private String permissions;

    protected ApiKey() {}

    ApiKey(
            Actor creator,
            String name,
            Collection<Scope> scopes,
            KeySecret secret,
            Duration life,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.name = name;
        this.userId = creator.id();
        this.creatorRole = creator.role();
        this.permissions = written(scopes);
        this.createdAt = now;
        this.expiresAt = now.plus(life);
        take(secret, now);
    }

    /** Gives it another secret; the one before is good for the time that is left to it. */
    void exchange(KeySecret secret, Duration overlap, Instant now) {
        previousKey = overlap.isZero() ? null : hash;
        previousUntil = overlap.isZero() ? null : now.plus(overlap);
        take(secret, now);
    }

    private void take(KeySecret secret, Instant now) {
        hash = secret.hash();
        start = secret.start();
        updatedAt = now;
    }

    /** Switches it on or off; answers false when it was so already. */
    boolean setEnabled(boolean wanted, Instant now) {
        if (enabled == wanted) {
            return false;
        }
        enabled = wanted;
        updatedAt = now;
        return true;
    }

    /** Scopes as they are stored, in their order. */
    private static String written(Collection<Scope> scopes) {
        return EnumSet.copyOf(scopes).stream().map(Scope::written).collect(Collectors.joining(" "));
    }

    /** Scopes as they were stored; what this version does not know is left out. */
    static Set<Scope> read(String permissions) {
        var scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(permissions.split(" ")).forEach(one -> Scope.of(one).ifPresent(scopes::add));
        return scopes;
    }

    String name() {
        return name;
    }

    int userId() {
        return userId;
    }

    String id() {
        return id;
    }

    /** As people see it, given whoever made it. */
    KeyLine toLine(String by, boolean own, boolean mayAct, Instant now) {
        var state =
                !enabled
                        ? KeyLine.State.OFF
                        : !expiresAt.isAfter(now)
                                ? KeyLine.State.EXPIRED
                                : mayAct ? KeyLine.State.GOOD : KeyLine.State.WITHOUT_PERSON;
        var until = previousUntil != null && previousUntil.isAfter(now) ? previousUntil : null;
        return new KeyLine(
                id,
                name,
                start,
                read(permissions),
                by,
                own,
                state,
                createdAt,
                expiresAt,
                lastRequest,
                until);
    }

    Role creatorRole() {
        return creatorRole;
    }
}

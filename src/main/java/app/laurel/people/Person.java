package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.Permission;
import app.laurel.platform.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code users}: an administrator, a parent or a learner. */
@Entity
@Table(name = "users")
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    private @Nullable String email;
    private @Nullable String username;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private Role role;

    private @Nullable String password;
    private @Nullable Integer parentId;

    @Generated
    @Column(insertable = false, updatable = false)
    private Integer familyId;

    private String avatar = "🦊";
    private String colour = "sun";
    private @Nullable String pin;

    @Enumerated(EnumType.STRING)
    private @Nullable PinKind pinKind;

    /** Names of them with spaces between, or null. */
    private @Nullable String permissions;

    private int signInEpoch;
    private @Nullable Instant disabledAt;
    private @Nullable Instant archivedAt;
    private @Nullable Instant lastSeenAt;
    private Instant createdAt;

    protected Person() {}

    /** An adult who starts a family of their own, or joins the family of {@code parentId}. */
    static Person adult(
            Role role,
            String name,
            String email,
            @Nullable String passwordHash,
            @Nullable Integer parentId,
            Instant now) {
        var person = new Person();
        person.role = role;
        person.name = name;
        person.email = email;
        person.password = passwordHash;
        person.parentId = parentId;
        person.createdAt = now;
        person.avatar = "🙂";
        person.colour = "leaf";
        return person;
    }

    static Person learner(String name, String avatar, String colour, int parentId, Instant now) {
        var person = new Person();
        person.role = Role.LEARNER;
        person.createdAt = now;
        person.parentId = parentId;
        person.look(name, avatar, colour);
        return person;
    }

    void look(String name, String avatar, String colour) {
        this.name = name;
        this.avatar = avatar;
        this.colour = colour;
    }

    /**
     * Sets a PIN or picture password, given as its hash; sessions that began with the old one end.
     */
    void setPin(String hash, PinKind kind) {
        this.pin = hash;
        this.pinKind = kind;
        endSessions();
    }

    void setEmail(String address) {
        this.email = address;
    }

    void setPassword(String hash) {
        this.password = hash;
        endSessions();
    }

    void setRole(Role role) {
        this.role = role;
        endSessions();
    }

    /** What a provider leaves to the person, or null for all; sessions with another end. */
    void setPermissions(@Nullable List<String> permissions) {
        this.permissions = permissions == null ? null : String.join(" ", permissions);
        endSessions();
    }

    void disable(Instant now) {
        disabledAt = now;
        endSessions();
    }

    void enable() {
        disabledAt = null;
    }

    void archive(Instant now) {
        archivedAt = now;
        endSessions();
    }

    void restore() {
        archivedAt = null;
    }

    /** Every session that began before this moment is over. */
    void endSessions() {
        signInEpoch++;
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    Actor toActor() {
        return new Actor(id, familyId, role, name, Permission.stored(permissions));
    }

    boolean maySignIn() {
        return disabledAt == null && archivedAt == null;
    }

    Integer id() {
        return id;
    }

    @Nullable String email() {
        return email;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    @Nullable String password() {
        return password;
    }

    Integer familyId() {
        return familyId;
    }

    String avatar() {
        return avatar;
    }

    String colour() {
        return colour;
    }

    @Nullable String pin() {
        return pin;
    }

    @Nullable PinKind pinKind() {
        return pinKind;
    }

    int signInEpoch() {
        return signInEpoch;
    }

    @Nullable Instant disabledAt() {
        return disabledAt;
    }

    @Nullable Instant archivedAt() {
        return archivedAt;
    }

    @Nullable Instant lastSeenAt() {
        return lastSeenAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}

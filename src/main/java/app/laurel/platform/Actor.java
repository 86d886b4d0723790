package app.laurel.platform;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person on whose behalf a use case runs. Every use case takes the actor as its first
 * argument and answers {@link NotFound} for whatever is outside the actor's reach, so that foreign
 * and unknown ids look alike.
 *
 * @param id the person's {@code users.id}
 * @param familyId the tenancy key, {@code users.family_id}
 * @param permissions all that a provider leaves to the person of what the role may, or null where
 *     none has a say
 */
public record Actor(
        int id, int familyId, Role role, String name, @Nullable Set<Permission> permissions)
        implements Serializable {

    /** Somebody who may do everything that the role may. */
    public Actor(int id, int familyId, Role role, String name) {
        this(id, familyId, role, name, null);
    }

    /** Whether no provider keeps this from the person; the role is asked besides. */
    public boolean may(Permission permission) {
        return permissions == null || permissions.contains(permission);
    }

    /**
     * Goes on if the person may do one of these at least.
     *
     * @throws NotPermitted naming the first of them
     */
    public void requireAny(Permission first, Permission... others) {
        if (!may(first) && Arrays.stream(others).noneMatch(this::may)) {
            throw new NotPermitted(first);
        }
    }

    /** Whether this actor may see and change what belongs to the given family. */
    public boolean runs(int family) {
        return role.isAdult() && familyId == family;
    }

    public boolean isAdministrator() {
        return role == Role.ADMIN;
    }

    public boolean isLearner() {
        return role == Role.LEARNER;
    }

    /** Refuses everybody but adults, with the same answer as for something that does not exist. */
    public Actor requireAdult() {
        if (!role.isAdult()) {
            throw new NotFound();
        }
        return this;
    }

    /**
     * Refuses everybody but administrators, with the same answer as for something that does not
     * exist.
     */
    public Actor requireAdministrator() {
        if (!isAdministrator()) {
            throw new NotFound();
        }
        return this;
    }

    /**
     * Refuses everybody but learners, with the same answer as for something that does not exist.
     */
    public Actor requireLearner() {
        if (!isLearner()) {
            throw new NotFound();
        }
        return this;
    }
}

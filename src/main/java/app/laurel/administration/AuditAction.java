package app.laurel.administration;

import java.util.Optional;

/** What the audit log may say that somebody did; the names are those that are stored. */
public enum AuditAction {
    FAMILY_STARTED,
    FAMILY_CHANGED,
    CO_PARENT_INVITED,
    CO_PARENT_JOINED,
    CO_PARENT_LOCKED_OUT,
    CO_PARENT_LET_IN,
    PARENT_INVITED,
    INVITATION_REVOKED,
    PARENT_ADDED,
    LEARNER_ADDED,
    LEARNER_ARCHIVED,
    LEARNER_RESTORED,
    LEARNER_ERASED,
    LEARNER_VIEWED,
    LEARNER_EXPORTED,
    LEDGER_EXPORTED,
    POINTS_ADJUSTED,
    ADJUSTMENT_UNDONE,
    EARNING_UNDONE,
    APPROVAL_UNDONE,
    GOAL_UNDONE,
    PIN_SET,
    PIN_UNLOCKED,
    EMAIL_CHANGED,
    OWN_PIN_SET,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    PASSWORD_RESET_OFFERED,
    SIGNED_OUT_EVERYWHERE,
    SIGNED_OUT_BY_OTHER,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    ROLE_CHANGED_TO_ADMIN,
    ROLE_CHANGED_TO_PARENT,
    PSEUDONYM_AGREED,
    PSEUDONYM_WITHDRAWN,
    ROLE_GIVEN_BY_PROVIDER,
    ROLE_TAKEN_BY_PROVIDER,
    OUTSIDE_ACCOUNT_LINKED,
    OUTSIDE_ACCOUNT_UNLINKED,
    DEVICE_ENABLED,
    DEVICE_DISABLED,
    KEY_CREATED,
    KEY_EXCHANGED,
    KEY_DISABLED,
    KEY_ENABLED,
    KEY_DELETED,
    WEBHOOK_ADDED,
    WEBHOOK_DISABLED,
    WEBHOOK_ENABLED,
    WEBHOOK_DELETED,
    QUESTION_WITHDRAWN,
    QUESTION_BROUGHT_BACK,
    QUESTION_KEPT,
    QUESTION_REOPENED,
    UNIT_WITHDRAWN,
    UNIT_BROUGHT_BACK,
    SETTING_CHANGED,
    INSTALLATION_NAMED;

    /** The action with the stored name, if this version of Laurel knows it. */
    public static Optional<AuditAction> named(String name) {
        for (var action : values()) {
            if (action.name().equals(name)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}

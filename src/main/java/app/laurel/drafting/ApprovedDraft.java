package app.laurel.drafting;

import java.util.UUID;

/** A draft that learners have. */
record ApprovedDraft(UUID id, String pack) {}

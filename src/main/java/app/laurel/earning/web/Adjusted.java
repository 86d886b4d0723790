package app.laurel.earning.web;

import java.util.UUID;

/** Points that were given (positive) or taken; {@code line} is the ledger's line. */
record Adjusted(UUID line, int learnerId, int amount) {}

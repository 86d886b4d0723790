package app.laurel.insights;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of a wallet as a person reads it.
 *
 * @param number position in its wallet, from 1 without gaps
 * @param what why points moved, in plain words
 * @param by whoever moved them
 * @param balance what was in the wallet afterwards
 * @param undo whether and how the reader may undo it
 */
public record LedgerLine(
        UUID id,
        int number,
        Instant at,
        String what,
        String by,
        int amount,
        int balance,
        LineUndo undo) {}

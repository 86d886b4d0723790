package app.laurel.insights.web;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was in a wallet.
 *
 * @param wallet the goal's reward, or null for what can be spent
 * @param at the minute in the family's time zone, at whose end it was so; null for now
 * @param zone that time zone
 */
record BalanceShown(
        int learnerId,
        @Nullable UUID wallet,
        @Nullable LocalDateTime at,
        String zone,
        int balance) {}

package app.laurel.insights;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a wallet, newest first.
 *
 * @param next the number before which the next page begins, or null when this was the last
 */
public record LedgerPage(List<LedgerLine> lines, @Nullable Integer next) {}

package app.laurel.drafting;

import java.time.ZoneId;
import java.util.List;

/**
 * All that a parent sees of drafts.
 *
 * @param on whether a model is there
 * @param grades in which the family has learners, rising
 * @param drafts the newest first
 * @param patience the most minutes that writing one may take
 */
public record DraftDesk(
        boolean on,
        Budget budget,
        List<Integer> grades,
        List<DraftLine> drafts,
        int patience,
        ZoneId zone) {}

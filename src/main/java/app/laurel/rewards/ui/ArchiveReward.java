package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.rewards.CatalogueItem;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.RewardCatalogue;
import app.laurel.shell.Text;
import app.laurel.shell.parts.ConfirmWithReason;
import app.laurel.shell.parts.Toast;
import java.util.List;

/**
 * Archives a reward: at once and with undo where nobody asked or saved for it, else after saying
 * what goes back, which restoring does not bring again.
 *
 * @param afterwards runs after each attempt
 */
record ArchiveReward(
        RewardCatalogue catalogue,
        KeepRewards keep,
        Actor actor,
        CatalogueItem item,
        Runnable afterwards) {

    void start() {
        var held = catalogue.held(actor, item.id());
        if (held.isNothing()) {
            archive();
            return;
        }
        new ConfirmWithReason(
                        Text.of("rewards.catalogue.archive.title", title()),
                        Text.of(
                                "rewards.catalogue.archive.explanation",
                                held.requests(),
                                held.points()),
                        List.of(),
                        Text.of("rewards.catalogue.archive"),
                        reason -> archive())
                .withoutReason()
                .open();
    }

    /** Somebody may have asked meanwhile, so what was given back decides about the undo. */
    private void archive() {
        try {
            var outcome = keep.archive(actor, item.id());
            var words =
                    Text.of(
                            "rewards.catalogue.archivedNow",
                            title(),
                            outcome.requests(),
                            outcome.savers());
            if (outcome.leftEverything()) {
                Toast.show(words, this::restore);
            } else {
                Toast.show(words);
            }
        } finally {
            afterwards.run();
        }
    }

    private void restore() {
        try {
            keep.restore(actor, item.id());
        } finally {
            afterwards.run();
        }
    }

    private String title() {
        return item.details().title();
    }
}

package app.laurel.drafting;

import app.laurel.drafting.model.LanguageModel;
import app.laurel.drafting.model.Models;
import app.laurel.drafting.model.NoReply;
import app.laurel.platform.Changes;
import app.laurel.platform.LogReference;
import app.laurel.platform.Topic;
import app.laurel.shell.Text;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has a draft written and stores what came of it. Nothing is held while the model is waited for: no
 * transaction, no connection, no lock.
 */
@Component
class WriteDraft {

    private static final Logger LOG = LoggerFactory.getLogger(WriteDraft.class);
    static final int ATTEMPTS = 2;
    private static final int LONGEST_FINDINGS = 4000;

    private final LessonDrafts drafts;
    private final Models models;
    private final CheckDraft check;
    private final Changes changes;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WriteDraft(
            LessonDrafts drafts,
            Models models,
            CheckDraft check,
            Changes changes,
            Clock clock,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.models = models;
        this.check = check;
        this.changes = changes;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Asks the model, once more if its answer is unfit; ends with a stored outcome. */
    void write(Order order) {
        var attempt = new Attempt(models.model());
        try {
            attempt.run(order);
        } catch (NoReply none) {
            LOG.warn("A lesson could not be drafted: {}", none.getMessage());
            attempt.failure = Failure.of(none.reason());
        } catch (RuntimeException failure) {
            LOG.error("A draft failed, reference {}", LogReference.next(), failure);
            attempt.failure = Failure.LOST;
        }
        transaction.executeWithoutResult(status -> store(order, attempt));
    }

    private void store(Order order, Attempt outcome) {
        var now = clock.instant();
        var changed =
                outcome.failure == null
                        ? drafts.ready(order.id(), outcome.pack, outcome.tokens, now)
                        : drafts.failed(
                                order.id(),
                                outcome.failure,
                                shortened(String.join("\n", outcome.findings)),
                                outcome.tokens,
                                now);
        if (changed > 0) {
            changes.announce(order.familyId(), Topic.DRAFTS);
        }
    }

    /** What the database can keep of it. */
    private static String shortened(String findings) {
        var kept = findings.replace("\0", "");
        return kept.length() <= LONGEST_FINDINGS ? kept : kept.substring(0, LONGEST_FINDINGS);
    }

    private static List<String> cut() {
        return List.of(Text.of("drafting.check.cut"));
    }

    /** What came of it so far. */
    private final class Attempt {

        private final LanguageModel model;
        private List<String> findings = List.of();
        private String pack = "";
        private int tokens;
        private @Nullable Failure failure;

        private Attempt(LanguageModel model) {
            this.model = model;
        }

        void run(Order order) {
            var prompt = DraftPrompt.first(order);
            for (var i = 0; i < ATTEMPTS; i++) {
                var reply = model.write(prompt);
                tokens += reply.tokens();
                pack = CheckDraft.unfenced(reply.text());
                findings = reply.complete() ? check.findings(order, pack) : cut();
                if (findings.isEmpty()) {
                    return;
                }
                prompt = DraftPrompt.again(order, pack, findings);
            }
            failure = Failure.UNFIT;
        }
    }
}

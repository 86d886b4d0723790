package app.laurel.administration;

import app.laurel.people.PersonLine;
import app.laurel.platform.AuditLine;
import app.laurel.shell.Text;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says lines of the audit log in plain words. */
final class AuditWords {

    private static final String DID = "administration.audit.did.";
    private static final String DID_TO_LEARNER = "administration.audit.toLearner.";
    private static final String ACTION = "administration.audit.action.";
    private static final String DETAIL = "administration.audit.detail.";

    private final Map<Integer, PersonLine> people;

    /** With everybody whom the lines are about. */
    AuditWords(Map<Integer, PersonLine> people) {
        this.people = people;
    }

    AuditSentence sentence(AuditLine line) {
        var parts = line.detail().split("\n", 2);
        var family = family(line);
        var who = line.actor().isEmpty() ? Text.of("administration.audit.goneActor") : line.actor();
        var key = key(line, parts[0]);
        var sentence =
                Text.find(key).isEmpty()
                        ? Text.of("administration.audit.other", who, plain(line.action()))
                        : Text.of(
                                key,
                                who,
                                name(line.learnerId()),
                                family.isEmpty()
                                        ? Text.of("administration.audit.someFamily")
                                        : Text.of("administration.audit.family", family),
                                detail(line.action(), parts[0]));
        return new AuditSentence(
                line.id(),
                line.at(),
                who,
                action(line.action()),
                sentence,
                parts.length > 1 ? parts[1] : "",
                family);
    }

    /** What was noted about a learner is forgotten when the learner is erased. */
    private static String key(AuditLine line, String detail) {
        var withoutDetail = DID_TO_LEARNER + line.action();
        return line.learnerId() != null && detail.isEmpty() && Text.find(withoutDetail).isPresent()
                ? withoutDetail
                : DID + line.action();
    }

    static String action(String name) {
        return Text.find(ACTION + name).orElseGet(() -> plain(name));
    }

    /** An action of another version of Laurel, which has no text here. */
    private static String plain(String action) {
        return action.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** Details that are names of ours have a text; others are what somebody wrote. */
    private static String detail(String action, String detail) {
        return Text.find(DETAIL + action + "." + detail.replace(" = ", "-")).orElse(detail);
    }

    private String name(@Nullable Integer id) {
        var person = id == null ? null : people.get(id);
        return person == null ? Text.of("administration.audit.gone") : person.name();
    }

    private String family(AuditLine line) {
        var first = line.familyId() == null ? null : people.get(line.familyId());
        return first == null ? "" : first.name();
    }
}

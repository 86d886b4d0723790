package app.laurel.insights;

import app.laurel.people.Roster;
import app.laurel.points.Entry;
import app.laurel.shell.Text;

/** Says lines of the ledger in words. */
final class LedgerWords {

    private LedgerWords() {}

    static LedgerLine line(Entry entry, Roster roster, LineUndo undo) {
        return new LedgerLine(
                entry.id(),
                entry.number(),
                entry.at(),
                entry.description(),
                by(entry, roster),
                entry.amount(),
                entry.balanceAfter(),
                undo);
    }

    /** Who moved the points; a rule did when it was nobody, and who is gone has no name. */
    static String by(Entry entry, Roster roster) {
        if (entry.actorId() == null) {
            return Text.of("insights.ledger.by.rule");
        }
        var name = roster.name(entry.actorId());
        return name == null ? Text.of("insights.ledger.by.gone") : name;
    }
}

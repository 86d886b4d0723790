package app.laurel.insights.ui;

import app.laurel.insights.LearnerHead;
import app.laurel.insights.LearnerPoints;
import app.laurel.insights.LedgerPage;
import app.laurel.insights.ReadLedger;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every point that came or went, with what was there afterwards and why it moved. */
class PointsPart extends PartOfPage {

    private static final String WALLET = "wallet";
    private static final int PAGE = 30;

    private final ReadLedger ledger;
    private final Clock clock;
    private final Actor actor;
    private final int learnerId;
    private final Nav wallets = new Nav();
    private final Card card = new Card();
    private final LedgerTable table;
    private final Button more = Commands.plain(Text.of("insights.points.more"), this::showMore);
    private @Nullable UUID wallet;
    private @Nullable LearnerPoints shown;
    private LedgerPage last = new LedgerPage(List.of(), null);

    PointsPart(ReadLedger ledger, Clock clock, Actor actor, int learnerId) {
        this.ledger = ledger;
        this.clock = clock;
        this.actor = actor;
        this.learnerId = learnerId;
        table = new LedgerTable(line -> ledger.why(actor, learnerId, line));
        wallets.addClassName("wallet-links");
        wallets.getElement().setAttribute("aria-label", Text.of("insights.points.wallets"));
        add(wallets, card);
    }

    @Override
    void enter(QueryParameters query) {
        wallet = query.getSingleParameter(WALLET).map(PointsPart::id).orElse(null);
    }

    @Override
    LearnerHead show() {
        var size = Math.max(PAGE, table.lines());
        var now = ledger.points(actor, learnerId, wallet, size);
        if (!now.equals(shown)) {
            shown = now;
            wallet = now.wallet();
            showWallets(now);
            showLines(now);
        }
        return now.head();
    }

    private void showWallets(LearnerPoints now) {
        var path = Part.POINTS.path(learnerId);
        wallets.removeAll();
        wallets.setVisible(!now.goals().isEmpty());
        wallets.add(
                link(
                        path,
                        "⭐",
                        Text.of("insights.points.spendable", now.head().spendable()),
                        wallet == null));
        for (var goal : now.goals()) {
            wallets.add(
                    link(
                            path + "?" + WALLET + "=" + goal.rewardId(),
                            goal.emoji(),
                            Text.of("insights.points.goal", goal.title(), goal.saved()),
                            goal.rewardId().equals(wallet)));
        }
    }

    private static Anchor link(String path, String emoji, String text, boolean current) {
        var link = new Anchor();
        link.setHref(path);
        link.add(new Emoji(emoji), new Span(text));
        link.setRouterIgnore(false);
        link.addClassName("wallet");
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void showLines(LearnerPoints now) {
        card.removeAll();
        if (now.page().lines().isEmpty()) {
            card.add(
                    new EmptyState(
                            "⭐",
                            Text.of("insights.points.none"),
                            Text.of("insights.points.none.next", now.head().learner().name())));
            table.clear();
            return;
        }
        card.add(table, more);
        table.begin(new RelativeTime(clock, now.head().zone(), getLocale()));
        append(now.page());
    }

    private void showMore() {
        if (last.next() != null) {
            append(ledger.more(actor, learnerId, wallet, last.next(), PAGE));
        }
    }

    private void append(LedgerPage page) {
        last = page;
        table.append(page.lines());
        more.setVisible(page.next() != null);
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

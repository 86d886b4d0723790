package app.laurel.insights.ui;

import app.laurel.earning.ui.UndoCommand;
import app.laurel.insights.LearnerHead;
import app.laurel.insights.LearnerPoints;
import app.laurel.insights.LedgerPage;
import app.laurel.insights.ReadLedger;
import app.laurel.platform.Actor;
import app.laurel.rewards.GoalWallet;
import app.laurel.shell.Address;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.MomentField;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Button more = Commands.plain(Text.of("insights.older"), this::showMore);
    private final MomentField moment = new MomentField(Text.of("insights.points.at"), this::choose);
    private final Paragraph then = new Paragraph();
    private final Anchor now = new Anchor("", Text.of("insights.points.now"));
    private final Row past = new Row(moment, now).wrapping();
    private @Nullable UUID wallet;
    private @Nullable LocalDateTime minute;
    private @Nullable LearnerPoints shown;
    private LedgerPage last = new LedgerPage(List.of(), null);

    PointsPart(ReadLedger ledger, UndoCommand undo, Clock clock, Actor actor, int learnerId) {
        this.ledger = ledger;
        this.clock = clock;
        this.actor = actor;
        this.learnerId = learnerId;
        table =
                new LedgerTable(
                        line -> ledger.why(actor, learnerId, line),
                        line -> undo.run(actor, learnerId, line, this::lookAgain));
        wallets.addClassName("wallet-links");
        wallets.getElement().setAttribute("aria-label", Text.of("insights.points.wallets"));
        then.getElement().setAttribute("role", "status");
        past.addClassName("moment");
        now.setRouterIgnore(false);
        now.addClassName("quiet-link");
        add(wallets, past, then, card);
    }

    @Override
    void enter(QueryParameters query) {
        wallet = query.getSingleParameter(WALLET).map(PointsPart::id).orElse(null);
        minute = MomentField.of(query).orElse(null);
    }

    /** The points stand at the head of the page, too. */
    private void lookAgain() {
        findAncestor(LearnerView.class).refresh();
    }

    private void choose(@Nullable LocalDateTime chosen) {
        minute = chosen;
        table.clear();
        Address.show(path(wallet, minute));
        show();
    }

    private String path(@Nullable UUID wallet, @Nullable LocalDateTime minute) {
        var parameters =
                Stream.of(
                                wallet == null ? "" : WALLET + "=" + wallet,
                                minute == null ? "" : MomentField.parameter(minute))
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining("&"));
        var path = Part.POINTS.path(learnerId);
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    @Override
    LearnerHead show() {
        var size = Math.max(PAGE, table.lines());
        var read = ledger.points(actor, learnerId, wallet, minute, size);
        if (!read.equals(shown)) {
            shown = read;
            lookAs(read.head());
            wallet = read.wallet();
            showWallets(read);
            showMoment(read);
            showLines(read);
        }
        return read.head();
    }

    private void showMoment(LearnerPoints read) {
        moment.show(minute, clock, read.head().zone());
        now.setHref(path(wallet, null));
        now.setVisible(minute != null);
        then.setVisible(minute != null);
        then.setText(
                minute == null
                        ? ""
                        : Text.of(
                                "insights.points.then",
                                read.head().learner().name(),
                                read.balance()));
    }

    private void showWallets(LearnerPoints now) {
        wallets.removeAll();
        wallets.setVisible(!now.goals().isEmpty());
        wallets.add(
                link(
                        path(null, minute),
                        "⭐",
                        Text.of("insights.points.spendable", now.head().spendable()),
                        wallet == null));
        now.goals().stream()
                .filter(goal -> !goal.isPast())
                .forEach(goal -> wallets.add(link(goal, "insights.points.goal")));
        showPast(now.goals().stream().filter(GoalWallet::isPast).toList());
    }

    /** What is empty now stands apart, as there are more and more of them. */
    private void showPast(List<GoalWallet> emptied) {
        if (emptied.isEmpty()) {
            return;
        }
        var links = new Div();
        links.addClassName("wallet-links");
        emptied.forEach(goal -> links.add(link(goal, "insights.points.goal.past")));
        var details = new Details(Text.of("insights.points.past", emptied.size()), links);
        details.addClassName("past-wallets");
        details.setOpened(emptied.stream().anyMatch(goal -> goal.rewardId().equals(wallet)));
        wallets.add(details);
    }

    private Anchor link(GoalWallet goal, String key) {
        return link(
                path(goal.rewardId(), minute),
                goal.emoji(),
                Text.of(key, goal.title(), goal.points()),
                goal.rewardId().equals(wallet));
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
                            Text.of(
                                    minute == null
                                            ? "insights.points.none"
                                            : "insights.points.none.then"),
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

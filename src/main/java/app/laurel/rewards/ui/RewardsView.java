package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.platform.TypedText;
import app.laurel.rewards.CatalogueItem;
import app.laurel.rewards.KeepRewards;
import app.laurel.rewards.OfferStarters;
import app.laurel.rewards.RewardCatalogue;
import app.laurel.rewards.RewardDetails;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.UrlParts;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.CardGrid;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the family offers for points; a form over it has an address of its own. */
@Route(value = RewardsView.PATH, layout = AdultLayout.class)
@RouteAlias(value = RewardsView.NEW, layout = AdultLayout.class)
@RouteAlias(value = RewardsView.EDIT, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./rewards/rewards.css")
public class RewardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "rewards";
    static final String NEW = "rewards/new";
    static final String EDIT = "rewards/:reward/edit";

    private final KeepRewards keep;
    private final RewardCatalogue catalogue;
    private final OfferStarters starters;
    private final Actor actor;
    private final PageHeader header = new PageHeader(getPageTitle());
    private final Div body = new Div();
    private RewardCatalogue.@Nullable Shelf shown;
    private @Nullable RewardDialog dialog;

    RewardsView(
            KeepRewards keep,
            RewardCatalogue catalogue,
            OfferStarters starters,
            CurrentActor currentActor,
            Changes changes) {
        this.keep = keep;
        this.catalogue = catalogue;
        this.starters = starters;
        this.actor = currentActor.get();
        body.addClassName("stack");
        add(header, body);
        LiveView.refresh(
                this,
                changes,
                actor,
                Set.of(Topic.REWARDS, Topic.REDEMPTIONS, Topic.LEARNERS, Topic.SETTINGS),
                this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
        closeDialog();
        var id = event.getRouteParameters().get("reward");
        if (id.isPresent()) {
            openDialog(item(UrlParts.uuid(id.get())));
        } else if (event.getLocation().getPath().equals(NEW)) {
            openDialog(null);
        }
    }

    private CatalogueItem item(UUID id) {
        return shown.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void refresh() {
        var now = catalogue.shelf(actor);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        body.removeAll();
        header.setActions(familyGoals(), addButton());
        var items = now.items();
        var active = items.stream().filter(CatalogueItem::active).toList();
        if (!now.starters().isEmpty()) {
            body.add(new StarterOffer(starters, actor, now, this::refresh));
        } else if (active.isEmpty()) {
            body.add(
                    new Card(
                            new EmptyState(
                                    "🎁",
                                    Text.of("rewards.catalogue.none"),
                                    Text.of("rewards.catalogue.none.next"),
                                    addButton())));
        } else {
            body.add(cards(active));
        }
        var archived = items.stream().filter(item -> !item.active()).toList();
        if (!archived.isEmpty()) {
            body.add(archived(archived));
        }
    }

    private Component cards(List<CatalogueItem> items) {
        var grid = new CardGrid();
        for (var item : items) {
            var name = item.details().title();
            grid.add(
                    new RewardCard(
                            item,
                            shown.earners(),
                            named(
                                    Commands.plain(
                                            Text.of("rewards.catalogue.edit"),
                                            () -> go("rewards/" + item.id() + "/edit")),
                                    "rewards.catalogue.edit.name",
                                    name),
                            named(
                                    Commands.quiet(
                                            Text.of("rewards.catalogue.archive"),
                                            () -> archive(item)),
                                    "rewards.catalogue.archive.name",
                                    name)));
        }
        return grid;
    }

    private Component archived(List<CatalogueItem> items) {
        var grid = new CardGrid();
        for (var item : items) {
            grid.add(
                    new RewardCard(
                            item,
                            shown.earners(),
                            named(
                                    Commands.plain(
                                            Text.of("rewards.catalogue.restore"),
                                            () -> {
                                                keep.restore(actor, item.id());
                                                refresh();
                                            }),
                                    "rewards.catalogue.restore.name",
                                    item.details().title())));
        }
        var details = new Details(Text.of("rewards.catalogue.archived", items.size()), grid);
        details.addClassName("archived-rewards");
        return details;
    }

    private void archive(CatalogueItem item) {
        new ArchiveReward(catalogue, keep, actor, item, this::refresh).start();
    }

    private void openDialog(@Nullable CatalogueItem item) {
        var id = item == null ? UUID.randomUUID() : item.id();
        var version = new int[] {item == null ? 0 : item.version()};
        dialog =
                new RewardDialog(
                        Text.of(item == null ? "rewards.form.new" : "rewards.form.edit"),
                        item == null ? RewardForm.blank() : item.details(),
                        shown.earners(),
                        details -> {
                            if (item == null) {
                                keep.add(actor, id, details);
                            } else {
                                change(id, version, details);
                            }
                            Toast.show(
                                    Text.of("rewards.form.saved", TypedText.line(details.title())));
                        },
                        () -> go(PATH));
        add(dialog);
        dialog.open();
    }

    /** Saving once more after somebody else did is a decision against the newest version. */
    private void change(UUID id, int[] version, RewardDetails details) {
        try {
            keep.change(actor, id, version[0], details);
        } catch (Refusal refusal) {
            if (refusal.key().equals("rewards.form.changedMeanwhile")) {
                var newest = catalogue.item(actor, id);
                version[0] = newest.version();
                dialog.offerNewest(newest.details());
            }
            throw refusal;
        }
    }

    private void closeDialog() {
        if (dialog != null) {
            dialog.close();
            dialog.removeFromParent();
            dialog = null;
        }
    }

    private Button addButton() {
        return Commands.primary(Text.of("rewards.catalogue.add"), () -> go(NEW));
    }

    private static Anchor familyGoals() {
        var link = new Anchor(FamilyGoalsView.PATH, Text.of("rewards.family.title"));
        link.setRouterIgnore(false);
        link.addClassName("plain-link-button");
        return link;
    }

    private static Button named(Button button, String key, String title) {
        button.getElement().setAttribute("aria-label", Text.of(key, title));
        return button;
    }

    private static void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }

    @Override
    public String getPageTitle() {
        return Text.of("rewards.catalogue.title");
    }
}

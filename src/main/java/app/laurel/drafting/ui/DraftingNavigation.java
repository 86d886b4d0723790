package app.laurel.drafting.ui;

import app.laurel.drafting.ReadDrafts;
import app.laurel.drafting.model.Models;
import app.laurel.platform.NotFound;
import app.laurel.platform.Role;
import app.laurel.shell.Destination;
import app.laurel.shell.NavigationEntry;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where adults find drafts; without a model nothing leads there. */
@Configuration(proxyBeanMethods = false)
class DraftingNavigation {

    private static final Set<Role> ADULTS = Set.of(Role.PARENT, Role.ADMIN);

    @Bean
    NavigationEntry draftsEntry(Models models) {
        return new NavigationEntry(
                DraftsView.PATH,
                "✍️",
                "drafting.title",
                450,
                models.isThere() ? ADULTS : Set.of(),
                false);
    }

    @Bean
    Destination draft(ReadDrafts drafts) {
        return new Destination(
                DraftsView.class,
                (actor, where, query) ->
                        where.get("draft").ifPresent(id -> drafts.require(actor, id(id))));
    }

    /** A draft's id out of an address; {@link NotFound} for what cannot be one. */
    static UUID id(String parameter) {
        try {
            return UUID.fromString(parameter);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}

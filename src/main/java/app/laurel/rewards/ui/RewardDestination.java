package app.laurel.rewards.ui;

import app.laurel.rewards.RewardCatalogue;
import app.laurel.shell.Destination;
import app.laurel.shell.UrlParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which rewards can be edited. */
@Configuration(proxyBeanMethods = false)
class RewardDestination {

    @Bean
    Destination rewardToEdit(RewardCatalogue catalogue) {
        return new Destination(
                RewardsView.class,
                (actor, where, query) ->
                        where.get("reward")
                                .map(UrlParts::uuid)
                                .ifPresent(id -> catalogue.item(actor, id)));
    }
}

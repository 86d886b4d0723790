package app.laurel.rewards.ui;

import app.laurel.platform.Role;
import app.laurel.rewards.RequestQueue;
import app.laurel.shell.NavigationBadge;
import app.laurel.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where adults find requests and rewards, and how many requests wait. */
@Configuration(proxyBeanMethods = false)
class RewardsNavigation {

    private static final Set<Role> ADULTS = Set.of(Role.PARENT, Role.ADMIN);

    @Bean
    NavigationEntry requestsEntry() {
        return new NavigationEntry(
                RequestsView.PATH, "🔔", "rewards.requests.title", 300, ADULTS, false);
    }

    @Bean
    NavigationEntry rewardsEntry() {
        return new NavigationEntry(
                RewardsView.PATH, "🎁", "rewards.catalogue.title", 400, ADULTS, false);
    }

    @Bean
    NavigationBadge requestsBadge() {
        return RequestQueue.badge(RequestsView.PATH);
    }
}

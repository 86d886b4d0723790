package app.laurel.access;

import app.laurel.platform.Role;
import app.laurel.shell.NavigationEntry;
import app.laurel.shell.SettingsPage;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's pages stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    @Bean
    NavigationEntry handOverEntry() {
        return new NavigationEntry(
                "hand-over",
                "📱",
                "access.handOver.entry",
                920,
                Set.of(Role.PARENT, Role.ADMIN),
                true);
    }

    @Bean
    NavigationEntry signOutEntry() {
        return new NavigationEntry(
                "sign-out", "👋", "access.signOut", 990, Set.of(Role.PARENT, Role.ADMIN), true);
    }

    @Bean
    SettingsPage accountPage() {
        return new SettingsPage(
                "account", "access.account.tab", 200, Set.of(Role.PARENT, Role.ADMIN));
    }

    @Bean
    SettingsPage keysPage() {
        return new SettingsPage("keys", "access.keys.tab", 300, Set.of(Role.PARENT, Role.ADMIN));
    }
}

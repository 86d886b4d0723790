package app.laurel.home;

import app.laurel.platform.Role;
import app.laurel.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the adults' first view stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class HomeNavigation {

    @Bean
    NavigationEntry homeEntry() {
        return new NavigationEntry(
                "home", "🏠", "home.parent.title", 100, Set.of(Role.PARENT), false);
    }

    @Bean
    NavigationEntry ownFamilyEntry() {
        return new NavigationEntry(
                "home", "🏡", "home.parent.ofAdministrator", 100, Set.of(Role.ADMIN), false);
    }
}

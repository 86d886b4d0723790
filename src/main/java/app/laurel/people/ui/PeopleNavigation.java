package app.laurel.people.ui;

import app.laurel.platform.Role;
import app.laurel.shell.NavigationEntry;
import app.laurel.shell.SettingsPage;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where adults find the people of the family and its settings. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    private static final Set<Role> ADULTS = Set.of(Role.PARENT, Role.ADMIN);

    @Bean
    NavigationEntry learnersEntry() {
        return new NavigationEntry(
                LearnersView.PATH, "🧒", "people.learners.title", 200, ADULTS, false);
    }

    @Bean
    NavigationEntry settingsEntry() {
        return new NavigationEntry(
                FamilyView.PATH, "⚙️", "people.settings.title", 900, ADULTS, true);
    }

    @Bean
    SettingsPage familyPage() {
        return new SettingsPage(FamilyView.PATH, "people.settings.family", 100, ADULTS);
    }
}

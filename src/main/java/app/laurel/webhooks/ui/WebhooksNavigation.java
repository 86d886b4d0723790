package app.laurel.webhooks.ui;

import app.laurel.platform.Role;
import app.laurel.shell.SettingsPage;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this module's page stands in the settings. */
@Configuration(proxyBeanMethods = false)
class WebhooksNavigation {

    @Bean
    SettingsPage webhooksPage() {
        return new SettingsPage(
                WebhooksView.PATH, "webhooks.tab", 310, Set.of(Role.PARENT, Role.ADMIN));
    }
}

package app.laurel.insights.ui;

import app.laurel.platform.Role;
import app.laurel.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where adults find the reports. */
@Configuration(proxyBeanMethods = false)
class ReportsNavigation {

    @Bean
    NavigationEntry reportsEntry() {
        return new NavigationEntry(
                ReportsView.PATH,
                "📊",
                "insights.reports.title",
                600,
                Set.of(Role.PARENT, Role.ADMIN),
                false);
    }
}

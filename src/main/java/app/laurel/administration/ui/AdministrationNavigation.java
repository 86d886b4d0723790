package app.laurel.administration.ui;

import app.laurel.notices.ReadNotices;
import app.laurel.platform.Role;
import app.laurel.shell.NavigationBadge;
import app.laurel.shell.NavigationEntry;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What administrators find before the pages of their own family. */
@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {

    @Bean
    NavigationEntry overviewEntry() {
        return entry(OverviewView.PATH, "📋", "administration.overview.title", 10);
    }

    @Bean
    NavigationEntry usersEntry() {
        return entry(UsersView.PATH, "👥", "administration.users.title", 20);
    }

    @Bean
    NavigationEntry anybodysPointsEntry() {
        return entry(PointsView.PATH, "🪙", "administration.points.title", 30);
    }

    @Bean
    NavigationEntry curriculumEntry() {
        return entry(CurriculumView.PATH, "🎓", "administration.curriculum.title", 35);
    }

    /** On the first page stands what they should hear of. */
    @Bean
    NavigationBadge noticesBadge() {
        return ReadNotices.badge(OverviewView.PATH);
    }

    @Bean
    NavigationEntry auditEntry() {
        return entry(AuditView.PATH, "📜", "administration.audit.title", 40);
    }

    @Bean
    NavigationEntry ledgerEntry() {
        return entry(LedgerView.PATH, "⚖️", "administration.ledger.title", 45);
    }

    @Bean
    NavigationEntry installationEntry() {
        return entry(InstallationView.PATH, "🛠️", "administration.installation.title", 50);
    }

    private static NavigationEntry entry(String path, String icon, String textKey, int order) {
        return new NavigationEntry(path, icon, textKey, order, Set.of(Role.ADMIN), false);
    }
}

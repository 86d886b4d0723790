package app.laurel.access.outside;

import app.laurel.access.BrowserSession;
import app.laurel.access.GuessLimit;
import app.laurel.shell.PageAccess;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Where people leave for the provider and come back from it; nowhere unless one is configured. */
@Component
public class ProviderEndpoints {

    private final ProviderSettings settings;
    private final ObjectProvider<Provider> provider;
    private final ObjectProvider<UseOutsideAccount> accounts;
    private final ObjectProvider<BrowserSession> browser;
    private final ObjectProvider<PageAccess> pages;
    private final ObjectProvider<GuessLimit> limit;
    private final Clock clock;

    ProviderEndpoints(
            ProviderSettings settings,
            ObjectProvider<Provider> provider,
            ObjectProvider<UseOutsideAccount> accounts,
            ObjectProvider<BrowserSession> browser,
            ObjectProvider<PageAccess> pages,
            ObjectProvider<GuessLimit> limit,
            Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.accounts = accounts;
        this.browser = browser;
        this.pages = pages;
        this.limit = limit;
        this.clock = clock;
    }

    /** Adds them to the chain of the views. */
    public void addTo(HttpSecurity http) {
        if (settings.isOn()) {
            http.addFilterBefore(
                    new ProviderFilter(
                            settings,
                            provider.getObject(),
                            accounts.getObject(),
                            browser.getObject(),
                            pages.getObject(),
                            limit.getObject(),
                            clock),
                    UsernamePasswordAuthenticationFilter.class);
        }
    }
}

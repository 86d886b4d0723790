package app.laurel.access.outside;

import app.laurel.access.BrowserSession;
import app.laurel.access.SignIn;
import app.laurel.access.SignedIn;
import app.laurel.platform.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What pages do about a sign-in with the provider, in the session of the browser they are in. */
@Component
@Lazy
public class GoToProvider {

    private final ProviderSettings settings;
    private final UseOutsideAccount accounts;
    private final SignIn signIn;
    private final BrowserSession browser;
    private final Clock clock;

    GoToProvider(
            ProviderSettings settings,
            UseOutsideAccount accounts,
            SignIn signIn,
            BrowserSession browser,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.signIn = signIn;
        this.browser = browser;
        this.clock = clock;
    }

    /** Leaves for the provider. */
    public void leave(Intent intent) {
        KeptSteps.keep(session(), intent);
        UI.getCurrent().getPage().setLocation(ProviderFilter.ASK + settings.id());
    }

    /** The address of the local account that waits for a proof that it is the same person's. */
    public Optional<String> waiting() {
        return pending().map(link -> link.identity().email());
    }

    /**
     * Links the local account that waits with the one at the provider, after its password proved
     * that it is theirs, and begins the session.
     */
    public void prove(@Nullable String password) {
        var link = pending().orElseThrow(() -> Refusal.because("access.provider.nothing"));
        var proven = proven(link.identity().email(), password);
        SignedIn linked;
        try {
            linked = accounts.link(proven.actor(), link.identity());
        } catch (ProviderTrouble trouble) {
            throw Refusal.because("access.provider.trouble." + trouble.trouble(), settings.name());
        }
        KeptSteps.take(session(), PendingLink.class);
        browser.begin(linked, link.farewell());
    }

    /** Nobody types an address here, so that none is spoken of. */
    private SignedIn proven(@Nullable String email, @Nullable String password) {
        try {
            return signIn.adult(email, password);
        } catch (Refusal refusal) {
            throw refusal.key().equals(SignIn.WRONG)
                    ? Refusal.of("password", "access.provider.link.wrong")
                    : refusal;
        }
    }

    private Optional<PendingLink> pending() {
        return KeptSteps.look(session(), PendingLink.class)
                .filter(link -> link.isGood(clock.instant()));
    }

    private static HttpSession session() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
    }
}

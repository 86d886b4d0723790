package app.laurel.support;

import app.laurel.people.SignInFacts;
import app.laurel.platform.Actor;
import app.laurel.shell.parts.Toast;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockedUI;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** What tests of views without a browser have in common, in whatever context they run. */
public abstract class Views extends BrowserlessTest {

    @Autowired private ApplicationContext context;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        scanTesters();
        MockVaadin.setup(
                MockedUI::new,
                new SpringServletForTests(discoverRoutes(), context),
                lookupServices());
        initSignalsSupport();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("app.laurel");
    }

    /** From now on the views see this person as signed in, and the name of points as of now. */
    protected void signIn(Actor actor) {
        var security = SecurityContextHolder.createEmptyContext();
        var signedIn =
                UsernamePasswordAuthenticationToken.authenticated(
                        actor,
                        null,
                        AuthorityUtils.createAuthorityList("ROLE_" + actor.role().name()));
        context.getBean(SignInFacts.class)
                .known(actor.id())
                .ifPresent(known -> signedIn.setDetails(known.pointsName()));
        security.setAuthentication(signedIn);
        SecurityContextHolder.setContext(security);
        var request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(security.getAuthentication());
        request.roleChecker((principal, role) -> role.equals(actor.role().name()));
    }

    /** Opens an address, without a leading slash, and answers whatever view it leads to. */
    protected Component open(String address) {
        var parts = address.split("\\?", 2);
        if (parts.length == 1) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts[1]));
        }
        return (Component) getCurrentView();
    }

    /** Presses the one button with this text. */
    protected void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    /** Takes back what the toast tells of. */
    protected void undo() {
        test($(NativeButton.class).withClassName("toast-undo").single()).click();
    }

    /** What the one toast says. */
    protected String toast() {
        return text($(Toast.class).single());
    }

    /** Waits until the open view shows what happened elsewhere, without a reload. */
    protected void soon(ThrowingRunnable assertion) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> {
                            roundTrip();
                            assertion.run();
                        });
    }

    /** The texts in the component, one after the other. */
    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** What the browser gets of the component: tags, attributes and texts, as they are written. */
    protected static String html(Component component) {
        return Parser.unescapeEntities(component.getElement().getOuterHTML(), true);
    }
}

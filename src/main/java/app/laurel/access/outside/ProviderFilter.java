package app.laurel.access.outside;

import app.laurel.access.BrowserSession;
import app.laurel.access.GuessLimit;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.shell.PageAccess;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends people to the provider and hears its answer when they come back. Whatever goes wrong ends
 * at the page where they began, with a sentence that says why.
 */
class ProviderFilter extends OncePerRequestFilter {

    /** Where people leave for the provider; its id follows. */
    static final String ASK = "/oauth2/authorization/";

    /** Where the provider sends them back; its id follows. */
    static final String ANSWER = "/login/oauth2/code/";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderFilter.class);
    private static final int TRIES_OF_AN_ADDRESS = 30;

    private final ProviderSettings settings;
    private final Provider provider;
    private final UseOutsideAccount accounts;
    private final BrowserSession browser;
    private final PageAccess pages;
    private final GuessLimit limit;
    private final Clock clock;
    private final HttpSessionOAuth2AuthorizationRequestRepository questions =
            new HttpSessionOAuth2AuthorizationRequestRepository();

    ProviderFilter(
            ProviderSettings settings,
            Provider provider,
            UseOutsideAccount accounts,
            BrowserSession browser,
            PageAccess pages,
            GuessLimit limit,
            Clock clock) {
        this.settings = settings;
        this.provider = provider;
        this.accounts = accounts;
        this.browser = browser;
        this.pages = pages;
        this.limit = limit;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!HttpMethod.GET.matches(request.getMethod())) {
            chain.doFilter(request, response);
        } else if (path.equals(ASK + settings.id())) {
            ask(request, response);
        } else if (path.equals(ANSWER + settings.id())) {
            hear(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var intent =
                KeptSteps.take(request.getSession(), Intent.class)
                        .orElseGet(() -> Intent.signIn(ZoneOffset.UTC, clock.instant()));
        String where;
        try {
            limit.count(subject(request), TRIES_OF_AN_ADDRESS);
            var question =
                    provider.conversation().ask(request, intent, isSharedWithLearners(request));
            questions.saveAuthorizationRequest(question, request, response);
            where = question.getAuthorizationRequestUri();
        } catch (RuntimeException failure) {
            where = troubled(request, failure, intent);
        }
        response.sendRedirect(where);
    }

    private void hear(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = questions.removeAuthorizationRequest(request, response);
        String where;
        try {
            if (question == null) {
                throw new ProviderTrouble(Trouble.EXPIRED);
            }
            where = request.getContextPath() + finish(question, request, response);
            limit.wasRight(subject(request));
        } catch (RuntimeException failure) {
            where =
                    troubled(
                            request,
                            failure,
                            question == null
                                    ? Intent.signIn(ZoneOffset.UTC, clock.instant())
                                    : Conversation.intentOf(question));
        }
        response.sendRedirect(where);
    }

    /** Answers the path where the person goes on. */
    private String finish(
            OAuth2AuthorizationRequest question,
            HttpServletRequest request,
            HttpServletResponse response) {
        var conversation = provider.conversation();
        var user = conversation.hear(question, request);
        var identity = OutsideIdentity.of(user, settings);
        var farewell = conversation.farewell(user, signInPage(request)).orElse(null);
        var intent = Conversation.intentOf(question);
        if (intent.linkTo() != null) {
            var actor =
                    browser.current()
                            .filter(current -> current.id() == intent.linkTo())
                            .orElseThrow(() -> new ProviderTrouble(Trouble.EXPIRED));
            browser.begin(accounts.link(actor, identity), farewell, request, response);
            return "/account?linked";
        }
        var welcome = accounts.signIn(identity, intent);
        if (welcome.isEmpty()) {
            KeptSteps.keep(
                    request.getSession(), new PendingLink(identity, farewell, clock.instant()));
            return "/link-account";
        }
        browser.begin(welcome.get(), farewell, request, response);
        var routes =
                ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(request.getServletContext()));
        return BrowserSession.wantedPage(request)
                .filter(page -> pages.leadsOn(welcome.get().actor(), page, routes))
                .orElse("/");
    }

    /** A child must not come in as the parent whom the provider remembers. */
    private boolean isSharedWithLearners(HttpServletRequest request) {
        return BrowserSession.deviceToken(request) != null
                || browser.current().filter(Actor::isLearner).isPresent();
    }

    private String troubled(HttpServletRequest request, RuntimeException failure, Intent intent) {
        var trouble =
                switch (failure) {
                    case ProviderTrouble known -> known.trouble();
                    case Refusal refusal -> meaning(refusal);
                    default -> Trouble.FAILED;
                };
        if (failure instanceof ProviderTrouble known && !known.getMessage().isEmpty()) {
            LOG.warn(known.getMessage());
        } else if (trouble == Trouble.FAILED) {
            LOG.error("A sign-in with {} failed", settings.name(), failure);
        }
        var page = intent.linkTo() == null ? "/sign-in" : "/account";
        return request.getContextPath() + page + "?trouble=" + trouble;
    }

    private static Trouble meaning(Refusal refusal) {
        return switch (refusal.key()) {
            case "access.guess.wait" -> Trouble.TOO_MANY;
            case "access.link.used" -> Trouble.BY_INVITATION;
            case "access.register.closed" -> Trouble.CLOSED;
            case "people.email.taken" -> Trouble.EMAIL_IN_USE;
            case "people.email.malformed", "people.email.missing" -> Trouble.NO_EMAIL;
            default -> Trouble.FAILED;
        };
    }

    private static String signInPage(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath(request.getContextPath() + "/sign-in")
                .replaceQuery(null)
                .build()
                .toUriString();
    }

    private static String subject(HttpServletRequest request) {
        return "provider:" + request.getRemoteAddr();
    }
}

package app.laurel.access.ui;

import app.laurel.access.BrowserSession;
import app.laurel.access.Purpose;
import app.laurel.access.SignIn;
import app.laurel.access.UseLinks;
import app.laurel.shell.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.RouterLink;

/** A page behind a one-time link by which somebody gets an account. */
abstract class LinkView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final UseLinks links;
    private final SignIn signIn;
    private final BrowserSession session;
    private final String texts;

    LinkView(UseLinks links, SignIn signIn, BrowserSession session, String texts) {
        this.links = links;
        this.signIn = signIn;
        this.session = session;
        this.texts = texts;
        addClassName("form");
    }

    /** What the link with this token is good for. */
    abstract Purpose purpose(String token);

    /** Adds another way than a password to have an account by the link, where there is one. */
    void addOtherWay(String token, Purpose purpose) {}

    boolean isGood(String token, Purpose purpose) {
        return links.isGood(token, purpose);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        removeAll();
        var purpose = purpose(token);
        add(new H1(getPageTitle()));
        if (links.isGood(token, purpose)) {
            add(new Paragraph(Text.of(texts + ".line")), form(token, purpose));
            addOtherWay(token, purpose);
        } else {
            add(
                    new Paragraph(Text.of("access.link.used")),
                    new RouterLink(Text.of("access.register.signIn"), SignInView.class));
        }
    }

    private AdultForm form(String token, Purpose purpose) {
        return new AdultForm(
                Text.of(texts + ".submit"),
                (details, zone) -> {
                    session.begin(signIn.of(links.accept(token, purpose, details, zone)));
                    UI.getCurrent().getPage().setLocation("/");
                });
    }

    @Override
    public String getPageTitle() {
        return Text.of(texts + ".title");
    }
}

package app.laurel.administration.ui;

import app.laurel.access.UseLinks;
import app.laurel.administration.ChangePeople;
import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.TypedText;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.BackLink;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.ShareLink;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/** A new family comes in: by a link for whoever has it, or with an account that is ready. */
@Route(value = AddParentView.PATH, layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
public class AddParentView extends Div implements HasDynamicTitle {

    static final String PATH = "administration/add-parent";

    private final Actor actor;
    private final ChangePeople change;
    private final ZoneId zone;
    private final TextField name = new TextField(Text.of("administration.add.name"));
    private final EmailField email = new EmailField(Text.of("administration.add.email"));
    private final Div link = new Div();

    AddParentView(
            CurrentActor currentActor,
            ChangePeople change,
            UseLinks links,
            FamilyDirectory directory) {
        this.actor = currentActor.get();
        this.change = change;
        this.zone = directory.settings(actor).zone();
        add(
                new PageHeader(getPageTitle(), Text.of("administration.add.line"))
                        .leading(
                                new BackLink(
                                        UsersView.PATH, Text.of("administration.users.title"))),
                invitation(links),
                account());
    }

    private Card invitation(UseLinks links) {
        var made = new Div();
        var card = Card.titled(Text.of("administration.invite.title"));
        card.addClassName("stack");
        card.add(
                quiet("administration.invite.what"),
                new Row(
                        Commands.plain(
                                Text.of("administration.invite.do"),
                                () -> {
                                    made.removeAll();
                                    made.add(
                                            new ShareLink(
                                                    Text.of("administration.invite.link"),
                                                    Text.of("administration.invite.help"),
                                                    "invitation/" + links.inviteParent(actor)));
                                })),
                made);
        return card;
    }

    private Card account() {
        name.getElement().setAttribute("autocomplete", "off");
        email.getElement().setAttribute("autocomplete", "off");
        var fields = new Div(name, email);
        fields.addClassName("field-grid");
        var errors = new FormErrors().on("name", name).on("email", email);
        var card = Card.titled(Text.of("administration.add.account"));
        card.addClassName("stack");
        card.add(
                quiet(
                        change.canMail()
                                ? "administration.add.whatWithMail"
                                : "administration.add.what"),
                fields,
                errors,
                new Row(Commands.submit(Text.of("administration.add.do"), errors, this::create)),
                link);
        return card;
    }

    private void create() {
        var path =
                change.addParent(actor, name.getValue(), email.getValue(), zone, change.canMail());
        link.removeAll();
        link.add(
                new ShareLink(
                        Text.of(
                                "administration.person.reset.link",
                                TypedText.line(name.getValue())),
                        Text.of("administration.person.reset.help"),
                        path));
        name.clear();
        email.clear();
    }

    private static Paragraph quiet(String key) {
        var words = new Paragraph(Text.of(key));
        words.addClassName("quiet");
        return words;
    }

    @Override
    public String getPageTitle() {
        return Text.of("administration.add.title");
    }
}

package app.laurel.administration.ui;

import app.laurel.access.KeepInvitations;
import app.laurel.access.OpenInvitation;
import app.laurel.access.UseLinks;
import app.laurel.administration.InstallationState;
import app.laurel.people.Registration;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.ShareLink;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Open invitations to start a family: made, copied while they are new, revoked. */
class InvitationsCard extends Card {

    private final Actor actor;
    private final UseLinks links;
    private final KeepInvitations invitations;
    private final Runnable afterwards;
    private final Paragraph none = new Paragraph();
    private final Div made = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Button invite;

    InvitationsCard(Actor actor, UseLinks links, KeepInvitations invitations, Runnable afterwards) {
        this.actor = actor;
        this.links = links;
        this.invitations = invitations;
        this.afterwards = afterwards;
        addClassName("stack");
        var title = Text.of("administration.invitations");
        getElement().setAttribute("aria-label", title);
        invite = Commands.plain(Text.of("administration.invite.do"), this::invite);
        var head = new Div(new H2(title), invite);
        head.addClassName("card-head");
        none.addClassName("quiet");
        list.addClassName("lines");
        add(head, made, none, list);
    }

    void show(InstallationState state, RelativeTime times) {
        var closed = state.registration() == Registration.CLOSED;
        invite.setVisible(!closed);
        none.setVisible(closed || state.invitations().isEmpty());
        none.setText(
                Text.of(
                        closed
                                ? "administration.invitations.closed"
                                : "administration.invitations.none"));
        list.removeAll();
        state.invitations().forEach(one -> list.add(item(one, state, times)));
    }

    private void invite() {
        made.removeAll();
        made.add(
                new ShareLink(
                        Text.of("administration.invite.link"),
                        Text.of("administration.invite.help"),
                        "invitation/" + links.inviteParent(actor)));
        afterwards.run();
    }

    private ListItem item(OpenInvitation one, InstallationState state, RelativeTime times) {
        var maker = one.createdBy() == null ? null : state.names().get(one.createdBy());
        var when = times.of(one.createdAt());
        var words =
                new Span(
                        maker == null
                                ? Text.of("administration.invitations.made", when)
                                : Text.of("administration.invitations.madeBy", when, maker));
        var until =
                new Span(
                        Text.of(
                                "administration.invitations.until",
                                times.of(day(one.expiresAt(), state.zone()))));
        until.addClassName("quiet");
        var both = new Div(words, until);
        both.addClassNames("person-words", "grow");
        var revoke =
                Commands.quiet(
                        Text.of("administration.invitations.revoke"),
                        () -> {
                            invitations.revoke(actor, one.id());
                            made.removeAll();
                            Toast.show(Text.of("administration.invitations.revoked"));
                            afterwards.run();
                        });
        revoke.setAriaLabel(Text.of("administration.invitations.revoke.of", when));
        var item = new ListItem(both, revoke);
        item.addClassName("row");
        return item;
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}

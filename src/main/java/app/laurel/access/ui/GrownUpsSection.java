package app.laurel.access.ui;

import app.laurel.access.KeepCoParents;
import app.laurel.access.UseLinks;
import app.laurel.people.FamilyMember;
import app.laurel.platform.Actor;
import app.laurel.shell.SettingsSection;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.ShareLink;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;

/** The adults of the family, and the link by which another one joins. */
@org.springframework.stereotype.Component
class GrownUpsSection implements SettingsSection {

    private final KeepCoParents parents;
    private final UseLinks links;

    GrownUpsSection(KeepCoParents parents, UseLinks links) {
        this.parents = parents;
        this.links = links;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Component show(Actor actor, ZoneId zone) {
        var list = new Div();
        list.addClassName("stack");
        fill(list, actor);
        var link = new Div();
        var invite =
                Commands.plain(
                        Text.of("access.family.invite"),
                        () -> {
                            link.removeAll();
                            link.add(
                                    new ShareLink(
                                            Text.of("access.family.invite.link"),
                                            Text.of("access.family.invite.help"),
                                            "invitation/" + links.inviteCoParent(actor)));
                        });
        var card = Card.titled(Text.of("access.family.adults"), invite);
        card.addClassName("stack");
        card.add(list, link);
        return card;
    }

    private void fill(Div list, Actor actor) {
        list.removeAll();
        parents.all(actor).forEach(adult -> list.add(row(list, actor, adult)));
    }

    private Row row(Div list, Actor actor, FamilyMember adult) {
        var name =
                new Span(
                        adult.id() == actor.id()
                                ? Text.of("access.family.you", adult.name())
                                : adult.name());
        var row =
                new Row(new Face(adult.avatar(), adult.colour(), Face.Size.SMALL))
                        .grow(name)
                        .wrapping();
        if (!adult.active()) {
            row.add(new Chip(Text.of("access.family.lockedOut"), Chip.Tone.CALM));
        }
        if (KeepCoParents.decidesAbout(actor, adult)) {
            row.add(adult.active() ? lockOut(list, actor, adult) : letIn(list, actor, adult));
        }
        return row;
    }

    private Component lockOut(Div list, Actor actor, FamilyMember adult) {
        var button =
                Commands.quiet(
                        Text.of("access.family.lockOut"),
                        () -> {
                            parents.lockOut(actor, adult.id());
                            fill(list, actor);
                            Toast.show(
                                    Text.of("access.family.lockOut.done", adult.name()),
                                    () -> {
                                        parents.letIn(actor, adult.id());
                                        fill(list, actor);
                                    });
                        });
        button.setAriaLabel(Text.of("access.family.lockOut.of", adult.name()));
        return button;
    }

    private Component letIn(Div list, Actor actor, FamilyMember adult) {
        var button =
                Commands.plain(
                        Text.of("access.family.letIn"),
                        () -> {
                            parents.letIn(actor, adult.id());
                            fill(list, actor);
                        });
        button.setAriaLabel(Text.of("access.family.letIn.of", adult.name()));
        return button;
    }
}

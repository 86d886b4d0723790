package app.laurel.administration.ui;

import app.laurel.administration.ChangePeople;
import app.laurel.people.PersonLine;
import app.laurel.people.PersonState;
import app.laurel.platform.Actor;
import app.laurel.platform.Role;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.ConfirmWithReason;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.ShareLink;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;

/** What an administrator can do about somebody else's account. */
class AccountCommands extends Div {

    private final Actor actor;
    private final PersonLine person;
    private final ChangePeople change;
    private final Runnable afterwards;
    private final Row buttons = new Row().wrapping();
    private final Div link;

    /**
     * @param link where a link is shown that cannot be shown again; it outlives this component
     */
    AccountCommands(
            Actor actor,
            PersonLine person,
            boolean locked,
            ChangePeople change,
            Div link,
            Runnable afterwards) {
        this.actor = actor;
        this.person = person;
        this.change = change;
        this.link = link;
        this.afterwards = afterwards;
        addClassName("stack");
        add(buttons, link);
        if (locked) {
            buttons.add(Commands.primary(Text.of("administration.person.unlock"), this::unlock));
        }
        if (!person.isLearner()) {
            buttons.add(
                    Commands.plain(Text.of("administration.person.reset"), this::askForLink),
                    roleCommand());
        }
        buttons.add(Commands.plain(Text.of("administration.person.signOut"), this::askToSignOut));
        buttons.add(
                person.state() == PersonState.DISABLED
                        ? Commands.plain(Text.of("administration.person.enable"), this::enable)
                        : Commands.plain(Text.of("administration.person.disable"), this::disable));
    }

    private com.vaadin.flow.component.button.Button roleCommand() {
        return person.role() == Role.ADMIN
                ? Commands.plain(
                        Text.of("administration.person.makeParent"), () -> setRole(Role.PARENT))
                : Commands.plain(
                        Text.of("administration.person.makeAdministrator"),
                        () -> setRole(Role.ADMIN));
    }

    private void disable() {
        change.disable(actor, person.id());
        done("disabled", () -> change.enable(actor, person.id()));
    }

    private void enable() {
        change.enable(actor, person.id());
        done("enabled", () -> change.disable(actor, person.id()));
    }

    private void setRole(Role role) {
        change.setRole(actor, person.id(), role);
        done(
                role == Role.ADMIN ? "madeAdministrator" : "madeParent",
                () -> change.setRole(actor, person.id(), person.role()));
    }

    private void unlock() {
        change.unlockPin(actor, person.id());
        Toast.show(Text.of("administration.person.unlocked", person.name()));
        afterwards.run();
    }

    private void askToSignOut() {
        new ConfirmWithReason(
                        Text.of("administration.person.signOut.title", person.name()),
                        Text.of("administration.person.signOut.what"),
                        presets("lost", "asked"),
                        Text.of("administration.person.signOut"),
                        reason -> {
                            change.signOutEverywhere(actor, person.id(), reason);
                            Toast.show(Text.of("administration.person.signedOut", person.name()));
                        })
                .requireReason()
                .open();
    }

    private void askForLink() {
        new ConfirmWithReason(
                        Text.of("administration.person.reset.title", person.name()),
                        Text.of(
                                change.canMail()
                                        ? "administration.person.reset.whatWithMail"
                                        : "administration.person.reset.what"),
                        presets("forgotten", "asked"),
                        Text.of("administration.person.reset.do"),
                        this::showLink)
                .requireReason()
                .open();
    }

    private void showLink(String reason) {
        var path = change.offerNewPassword(actor, person.id(), reason, change.canMail());
        link.removeAll();
        link.add(
                new ShareLink(
                        Text.of("administration.person.reset.link", person.name()),
                        Text.of("administration.person.reset.help"),
                        path));
    }

    private void done(String key, Runnable undo) {
        Toast.show(
                Text.of("administration.person." + key, person.name()),
                () -> {
                    undo.run();
                    afterwards.run();
                });
        afterwards.run();
    }

    private static List<String> presets(String... names) {
        return Stream.of(names).map(name -> Text.of("administration.why." + name)).toList();
    }
}

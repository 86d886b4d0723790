package app.laurel.administration;

import app.laurel.access.KeepInvitations;
import app.laurel.access.OpenInvitation;
import app.laurel.drafting.Drafting;
import app.laurel.notices.Mail;
import app.laurel.people.Census;
import app.laurel.people.Installation;
import app.laurel.people.PersonLine;
import app.laurel.platform.Actor;
import app.laurel.platform.DatabaseServer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells administrators how the installation is set up and whether it is well. */
@Service
@Transactional(readOnly = true)
public class ReadInstallation {

    private final Installation installation;
    private final KeepInvitations invitations;
    private final Census census;
    private final DatabaseServer database;
    private final Mail mail;
    private final Drafting drafting;
    private final ObjectProvider<BuildProperties> build;

    ReadInstallation(
            Installation installation,
            KeepInvitations invitations,
            Census census,
            DatabaseServer database,
            Mail mail,
            Drafting drafting,
            ObjectProvider<BuildProperties> build) {
        this.installation = installation;
        this.invitations = invitations;
        this.census = census;
        this.database = database;
        this.mail = mail;
        this.drafting = drafting;
        this.build = build;
    }

    /** Everything about it. Four statements. */
    public InstallationState state(Actor actor) {
        var open = invitations.open(actor);
        var makers = open.stream().map(OpenInvitation::createdBy).filter(Objects::nonNull);
        var people =
                census.people(
                        actor,
                        Stream.concat(makers, Stream.of(actor.id())).collect(Collectors.toSet()));
        var decided = installation.settings();
        var facts = database.ask();
        return new InstallationState(
                people.get(actor.id()).zone(),
                decided.name(),
                decided.registration(),
                drafting.isOn() ? decided.draftsPerMonth() : null,
                decided.guestsPlay(),
                decided.webhooksInside(),
                open,
                people.values().stream()
                        .collect(Collectors.toMap(PersonLine::id, PersonLine::name)),
                build.stream().map(BuildProperties::getVersion).findFirst().orElse(null),
                facts.version(),
                facts.size(),
                mail.isConfigured());
    }
}

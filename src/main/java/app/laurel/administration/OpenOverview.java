package app.laurel.administration;

import app.laurel.mastery.ObserveActivity;
import app.laurel.notices.Mail;
import app.laurel.people.Census;
import app.laurel.people.Installation;
import app.laurel.platform.Actor;
import app.laurel.points.Ledger;
import app.laurel.rewards.RequestQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what an administrator sees first. */
@Service
@Transactional(readOnly = true)
public class OpenOverview {

    private static final int WEEK = 7;

    private final Census census;
    private final ObserveActivity activity;
    private final RequestQueue requests;
    private final Ledger ledger;
    private final Installation installation;
    private final Mail mail;
    private final Clock clock;

    OpenOverview(
            Census census,
            ObserveActivity activity,
            RequestQueue requests,
            Ledger ledger,
            Installation installation,
            Mail mail,
            Clock clock) {
        this.census = census;
        this.activity = activity;
        this.requests = requests;
        this.ledger = ledger;
        this.installation = installation;
        this.mail = mail;
        this.clock = clock;
    }

    /** How the installation does now. Five statements. */
    public Overview open(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Overview(
                census.headcount(actor),
                activity.since(actor, today.minusDays(WEEK - 1)),
                requests.countEverywhere(actor),
                ledger.disagreeing(),
                installation.registration(),
                mail.isConfigured());
    }
}

package app.laurel.administration;

import app.laurel.mastery.ObserveActivity;
import app.laurel.notices.Mail;
import app.laurel.notices.ReadNotices;
import app.laurel.people.Census;
import app.laurel.platform.Actor;
import app.laurel.platform.TimedJob;
import app.laurel.platform.TimedJobs;
import app.laurel.points.CheckLedger;
import app.laurel.rewards.RequestQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what an administrator sees first. */
@Service
@Transactional(readOnly = true)
public class OpenOverview {

    private static final int WEEK = 7;
    private static final int MOST_NOTICES = 20;

    private final Census census;
    private final ObserveActivity activity;
    private final RequestQueue requests;
    private final CheckLedger ledger;
    private final TimedJobs jobs;
    private final Mail mail;
    private final ReadNotices notices;
    private final Clock clock;

    OpenOverview(
            Census census,
            ObserveActivity activity,
            RequestQueue requests,
            CheckLedger ledger,
            TimedJobs jobs,
            Mail mail,
            ReadNotices notices,
            Clock clock) {
        this.census = census;
        this.activity = activity;
        this.requests = requests;
        this.ledger = ledger;
        this.jobs = jobs;
        this.mail = mail;
        this.notices = notices;
        this.clock = clock;
    }

    /** How the installation does now. Five statements. */
    public Overview open(Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var news = notices.ofInstallation(actor, MOST_NOTICES);
        return new Overview(
                census.headcount(actor),
                activity.since(actor, today.minusDays(WEEK - 1)),
                requests.countEverywhere(actor),
                ledger.newest(),
                mail.isConfigured(),
                news.reported(),
                news.lines());
    }

    /** How the jobs do that Laurel runs by itself. One statement. */
    public List<TimedJob> jobs(Actor actor) {
        actor.requireAdministrator();
        return jobs.all();
    }
}

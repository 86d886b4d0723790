package app.laurel.administration.ui;

import app.laurel.platform.TimedJob;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What Laurel does by itself from time to time, and whether it worked. */
class JobsCard extends Div {

    private final Clock clock;

    JobsCard(Clock clock) {
        this.clock = clock;
    }

    void show(List<TimedJob> jobs) {
        removeAll();
        var card = Card.titled(Text.of("administration.jobs"));
        if (jobs.isEmpty()) {
            card.add(new Paragraph(Text.of("administration.jobs.none")));
        } else {
            var lines = new FactLines();
            jobs.forEach(job -> lines.fact(name(job), words(job), state(job)));
            card.add(lines);
        }
        add(card);
    }

    /** A job of another version of Laurel has no text here. */
    private static String name(TimedJob job) {
        return Text.find("administration.job." + job.name().replace(' ', '-')).orElse(job.name());
    }

    private String words(TimedJob job) {
        var ran =
                job.ranAt() == null
                        ? Text.of("administration.jobs.never")
                        : Text.of("administration.jobs.ran", ago(job.ranAt()));
        return job.failedAt() == null
                ? ran
                : ran
                        + " "
                        + Text.of(
                                "administration.jobs.failed", ago(job.failedAt()), job.reference());
    }

    private String ago(Instant instant) {
        var minutes = Math.max(0, Duration.between(instant, clock.instant()).toMinutes());
        if (minutes < 60) {
            return Text.of("administration.jobs.minutes", minutes);
        }
        return minutes < 48 * 60
                ? Text.of("administration.jobs.hours", minutes / 60)
                : Text.of("administration.jobs.days", minutes / (24 * 60));
    }

    private static Chip state(TimedJob job) {
        return job.failed()
                ? new Chip(Text.of("administration.health.ill"), Chip.Tone.NO)
                : new Chip(Text.of("administration.health.well"), Chip.Tone.GOOD);
    }
}

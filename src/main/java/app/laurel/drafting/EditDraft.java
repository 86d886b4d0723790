package app.laurel.drafting;

import app.laurel.learning.MalformedCurriculum;
import app.laurel.learning.ReadUnit;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import app.laurel.platform.Topic;
import app.laurel.shell.Text;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent changes the words of a draft; what comes out is checked like what a model wrote. */
@Service
@Transactional
public class EditDraft {

    private static final int MOST_FINDINGS = 8;

    /** Where in the text something stands, which nobody sees here. */
    private static final Pattern PLACE = Pattern.compile("^text, line \\d+(, |: )");

    /** How a part of the text is called there. */
    private static final Pattern PART = Pattern.compile("^(section|question)s (\\d+)");

    private final LessonDrafts drafts;
    private final ReadUnit reader;
    private final CheckDraft check;
    private final Shelf shelf;
    private final Changes changes;
    private final Clock clock;

    EditDraft(
            LessonDrafts drafts,
            ReadUnit reader,
            CheckDraft check,
            Shelf shelf,
            Changes changes,
            Clock clock) {
        this.drafts = drafts;
        this.reader = reader;
        this.check = check;
        this.shelf = shelf;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Keeps the changed lesson; whether it is approved stays as it is, and lessons that were begun
     * keep their words. Refused, with everything that is wrong with it, where the checks find
     * something, and where somebody else changed it since it was read.
     *
     * @param before the lesson as it was read, {@link DraftPreview.Content#pack()}
     */
    public void edit(Actor actor, UUID id, String before, LessonText text) {
        var family = actor.requireAdult().familyId();
        var line =
                drafts.line(family, id)
                        .filter(one -> one.status().isWritten())
                        .orElseThrow(NotFound::new);
        var pack = pack(id, before, text);
        var order =
                new Order(
                        id,
                        family,
                        line.subject(),
                        line.grade(),
                        line.topic(),
                        text.questions().size());
        var findings = check.findings(order, pack);
        if (!findings.isEmpty()) {
            throw Refusal.because("drafting.edit.findings", inLines(findings));
        }
        if (drafts.edit(family, id, before, pack, actor.id(), clock.instant()) == 0) {
            throw Refusal.because("drafting.edit.changed");
        }
        shelf.changed();
        changes.announce(family, Topic.DRAFTS);
    }

    private String pack(UUID id, String before, LessonText text) {
        try {
            return WritePack.of(reader.read(Order.unitId(id), before).unit(), text);
        } catch (MalformedCurriculum e) {
            throw new NotFound();
        }
    }

    private static String inLines(List<String> findings) {
        return findings.stream()
                .map(EditDraft::inWords)
                .limit(MOST_FINDINGS)
                .collect(Collectors.joining("\n"));
    }

    private static String inWords(String finding) {
        var rest = PLACE.matcher(finding).replaceFirst("");
        return PART.matcher(rest)
                .replaceFirst(
                        part ->
                                Matcher.quoteReplacement(
                                        Text.of("drafting.edit." + part.group(1), part.group(2))));
    }
}

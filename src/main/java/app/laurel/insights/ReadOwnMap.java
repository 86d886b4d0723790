package app.laurel.insights;

import app.laurel.mastery.ConceptLevel;
import app.laurel.mastery.Progress;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows learners what they know. */
@Service
@Transactional(readOnly = true)
public class ReadOwnMap {

    private final FamilyDirectory directory;
    private final Progress progress;
    private final DrawMap map;
    private final SubjectCatalogue subjects;
    private final Clock clock;

    ReadOwnMap(
            FamilyDirectory directory,
            Progress progress,
            DrawMap map,
            SubjectCatalogue subjects,
            Clock clock) {
        this.directory = directory;
        this.progress = progress;
        this.map = map;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** A learner's own map, and the day of the family's calendar. */
    public record OwnMap(LocalDate today, KnowledgeMap map) {}

    /** The map of the signed-in learner. Two statements. */
    public OwnMap read(Actor learner) {
        var here = directory.atHome(learner);
        var levels = progress.concepts(learner.id());
        var wanted =
                Stream.concat(
                                here.learner().subjects().stream(),
                                levels.stream().map(ConceptLevel::subject))
                        .distinct()
                        .sorted(SubjectOrder.by(subjects, subject -> subject))
                        .toList();
        return new OwnMap(
                LocalDate.ofInstant(clock.instant(), here.family().zone()),
                map.of(here.learner().grade(), wanted, levels));
    }
}

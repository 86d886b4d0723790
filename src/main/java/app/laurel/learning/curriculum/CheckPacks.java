package app.laurel.learning.curriculum;

import app.laurel.learning.LessonSpec;
import app.laurel.learning.check.CheckLesson;
import app.laurel.learning.check.Part;
import app.laurel.learning.check.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;

/** Refuses packs that a learner should not meet, with all that is wrong with all of them. */
final class CheckPacks {

    private CheckPacks() {}

    /**
     * Checks each pack, and all together for questions that are asked twice.
     *
     * @throws MalformedPack with a line for each place
     */
    static void all(List<Pack> packs) {
        var complaints = new ArrayList<String>();
        var asked = new HashMap<String, String>();
        for (var pack : packs) {
            var places = pack.outline().places();
            CheckLesson.whole(pack.outline().unit(), lesson(pack)).stream()
                    .map(places::complaint)
                    .forEach(complaints::add);
            for (int i = 0; i < pack.items().size(); i++) {
                var place = places.of(Part.QUESTION, i + 1);
                var before =
                        asked.putIfAbsent(Wording.ofQuestion(pack.items().get(i).ask()), place);
                if (before != null && !sameFile(before, place)) {
                    complaints.add(place + ": the same is asked in " + before);
                }
            }
        }
        if (!complaints.isEmpty()) {
            throw new MalformedPack(complaints);
        }
    }

    /** Twice in one file was found already when the pack was looked at. */
    private static boolean sameFile(String place, String other) {
        return place.split(",")[0].equals(other.split(",")[0]);
    }

    /** All of the pack, its questions in the order of the file. */
    static LessonSpec lesson(Pack pack) {
        var dice = new SplittableRandom(0);
        return new LessonSpec(
                pack.outline().sections(),
                pack.outline().words(),
                pack.items().stream().map(item -> PackLessons.question(item, dice)).toList());
    }
}

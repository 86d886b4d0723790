package app.laurel.learning.curriculum;

import app.laurel.learning.LessonSpec.Section;
import java.util.Arrays;
import java.util.List;

/** How much a child of a grade can be asked to read: words in all, and words in one sentence. */
record Reading(int words, int wordsInASentence) {

    /** The budget of the lowest grade that has to read it. */
    static Reading of(int grade) {
        if (grade <= 2) {
            return new Reading(75, 6);
        }
        return grade <= 4
                ? new Reading(200, 8)
                : grade <= 6
                        ? new Reading(400, 12)
                        : grade <= 8 ? new Reading(700, 18) : new Reading(1200, 25);
    }

    static int words(String text) {
        return (int)
                Arrays.stream(text.split("\\s+"))
                        .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
                        .count();
    }

    static List<String> sentences(Section section) {
        return Arrays.asList(section.text().split("(?<=[.!?…:][\"”’)]?)\\s+"));
    }
}

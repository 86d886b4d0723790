package app.laurel.learning.check;

/**
 * How much a child can be asked to read.
 *
 * @param words in all sections together
 * @param wordsInASection so that a section fits on one screen
 * @param wordsInASentence in a section
 * @param wordsInAQuestion in a sentence of a question or of an explanation, which the child may
 *     have read aloud
 * @param level the highest Flesch-Kincaid grade, see {@link ReadingLevel}
 */
public record ReadingBudget(
        int words, int wordsInASection, int wordsInASentence, int wordsInAQuestion, double level) {

    /** The budget of a grade (0 to 12). */
    public static ReadingBudget of(int grade) {
        double level = Math.max(2, grade + 1);
        if (grade <= 2) {
            return new ReadingBudget(75, 40, 5, 12, level);
        }
        if (grade <= 4) {
            return new ReadingBudget(200, 80, 8, 16, level);
        }
        if (grade <= 6) {
            return new ReadingBudget(400, 120, 12, 20, level);
        }
        return grade <= 8
                ? new ReadingBudget(700, 180, 18, 25, level)
                : new ReadingBudget(1200, 250, 25, 30, level);
    }
}

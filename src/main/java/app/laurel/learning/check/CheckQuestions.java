package app.laurel.learning.check;

import app.laurel.learning.LessonSpec;
import app.laurel.learning.Unit;
import app.laurel.questions.Kind;
import app.laurel.questions.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** The part of {@link CheckLesson} that looks at the questions. */
final class CheckQuestions {

    /** Where options are to be chosen, there are at least this many. */
    static final int OPTIONS = 3;

    private static final int WORDS_OF_AN_EXPLANATION = 3;
    private static final int SHORTEST_ANSWER = 3;

    private final Unit unit;
    private final LessonSpec lesson;
    private final ReadingBudget budget;
    private final List<Finding> findings = new ArrayList<>();

    CheckQuestions(Unit unit, LessonSpec lesson, ReadingBudget budget) {
        this.unit = unit;
        this.lesson = lesson;
        this.budget = budget;
    }

    List<Finding> findings() {
        var questions = lesson.questions();
        if (questions.size() < CheckLesson.QUESTIONS) {
            find(Part.LESSON, 0, Rule.TOO_FEW_QUESTIONS, CheckLesson.QUESTIONS);
        }
        var asked = new HashMap<String, Integer>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var before = asked.putIfAbsent(Wording.ofQuestion(question.text()), i + 1);
            if (before != null) {
                find(Part.QUESTION, i + 1, Rule.ASKED_TWICE, before);
            }
            question(i + 1, question);
        }
        level();
        conceptsAsked();
        return findings;
    }

    private void question(int number, Question question) {
        texts(number, question);
        options(number, question);
        if (hintTells(question)) {
            find(Part.QUESTION, number, Rule.HINT_TELLS, right(question));
        }
        if (question.concepts().isEmpty()) {
            find(Part.QUESTION, number, Rule.NO_CONCEPT);
        }
        question.concepts().stream()
                .filter(id -> unit.concepts().stream().noneMatch(own -> own.id().equals(id)))
                .forEach(id -> find(Part.QUESTION, number, Rule.UNKNOWN_CONCEPT, id));
    }

    private void texts(int number, Question question) {
        var why = question.explanation().strip();
        if (Prose.words(why).size() < WORDS_OF_AN_EXPLANATION || !Prose.isEnd(why)) {
            find(Part.QUESTION, number, Rule.NO_EXPLANATION);
        } else if (Wording.ofQuestion(why).equals(Wording.ofQuestion(right(question)))) {
            find(Part.QUESTION, number, Rule.EXPLANATION_REPEATS);
        }
        if (Stream.concat(Stream.of(question.text(), why), options(question).stream())
                .anyMatch(CheckLesson::isForgotten)) {
            find(Part.QUESTION, number, Rule.PLACEHOLDER);
        }
        Stream.of(question.text(), why)
                .flatMap(text -> Prose.sentences(text).stream())
                .filter(sentence -> Prose.words(sentence).size() > budget.wordsInAQuestion())
                .forEach(
                        sentence ->
                                find(
                                        Part.QUESTION,
                                        number,
                                        Rule.LONG_SENTENCE,
                                        sentence,
                                        Prose.words(sentence).size(),
                                        budget.wordsInAQuestion()));
    }

    /** Only words are looked for: a letter or a number may well be needed on the way to another. */
    private static boolean hintTells(Question question) {
        if (question.hint() == null
                || question.kind() != Kind.SINGLE && question.kind() != Kind.TEXT) {
            return false;
        }
        var right = Wording.ofQuestion(right(question));
        return right.length() >= SHORTEST_ANSWER
                && right.codePoints().anyMatch(Character::isLetter)
                && (" " + Wording.ofQuestion(question.hint()) + " ").contains(" " + right + " ");
    }

    private void options(int number, Question question) {
        var options = options(question);
        if (chooses(question) && options.size() < OPTIONS) {
            find(Part.QUESTION, number, Rule.TOO_FEW_OPTIONS, OPTIONS);
        }
        var seen = new HashSet<String>();
        options.stream()
                .filter(option -> !seen.add(Wording.ofOption(option)))
                .forEach(option -> find(Part.QUESTION, number, Rule.EQUAL_OPTIONS, option));
    }

    /** All questions and explanations together: a single one is too short to be measured. */
    private void level() {
        var text = new ArrayList<String>();
        for (var question : lesson.questions()) {
            text.add(question.text());
            text.add(question.explanation());
        }
        double level = new ReadingLevel(CheckLesson.explained(lesson)).of(String.join("\n", text));
        if (level > budget.level()) {
            find(
                    Part.LESSON,
                    0,
                    Rule.HARD_QUESTIONS,
                    CheckLesson.oneDigit(level),
                    CheckLesson.oneDigit(budget.level()));
        }
    }

    private void conceptsAsked() {
        for (int i = 0; i < unit.concepts().size(); i++) {
            var concept = unit.concepts().get(i);
            long asked =
                    lesson.questions().stream()
                            .filter(question -> question.concepts().contains(concept.id()))
                            .count();
            if (asked < CheckLesson.QUESTIONS_OF_A_CONCEPT) {
                find(
                        Part.CONCEPT,
                        i + 1,
                        Rule.CONCEPT_NOT_ASKED,
                        concept.name(),
                        asked,
                        CheckLesson.QUESTIONS_OF_A_CONCEPT);
            }
        }
    }

    private static List<String> options(Question question) {
        return question.task().options();
    }

    private static boolean chooses(Question question) {
        return question.kind() == Kind.SINGLE || question.kind() == Kind.SEVERAL;
    }

    private static String right(Question question) {
        return question.task().rightInWords();
    }

    private void find(Part part, int number, Rule rule, Object... details) {
        findings.add(
                new Finding(part, number, rule, Stream.of(details).map(String::valueOf).toList()));
    }
}

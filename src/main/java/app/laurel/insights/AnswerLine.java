package app.laurel.insights;

import app.laurel.learning.AnsweredQuestion;
import java.util.List;

/** An answered question with its subject and concepts in words. */
public record AnswerLine(AnsweredQuestion answer, String subjectName, List<String> concepts) {}

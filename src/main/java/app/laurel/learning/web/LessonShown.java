package app.laurel.learning.web;

import app.laurel.learning.AnsweredQuestion;
import app.laurel.learning.LessonCard;
import java.util.List;

/** A lesson and what was answered in it, the newest answer first. */
record LessonShown(LessonCard lesson, List<AnsweredQuestion> answers) {}

package app.laurel.learning.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.TabLinks;

/** The links between the pages about what children are taught. */
final class LessonsTabs {

    private LessonsTabs() {}

    static TabLinks of(String current) {
        var tabs = new TabLinks(Text.of("learning.lessons.parts"));
        tabs.add(
                LessonsView.PATH,
                Text.of("learning.lessons.all"),
                current.equals(LessonsView.PATH));
        tabs.add(
                FamilyQuestionsView.PATH,
                Text.of("learning.questions.title"),
                current.equals(FamilyQuestionsView.PATH));
        tabs.add(
                OwnQuestionsView.PATH,
                Text.of("learning.own.tab"),
                current.equals(OwnQuestionsView.PATH));
        return tabs;
    }
}

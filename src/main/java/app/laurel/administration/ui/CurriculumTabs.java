package app.laurel.administration.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.TabLinks;

/** The links between the pages about the curriculum. */
final class CurriculumTabs {

    private CurriculumTabs() {}

    static TabLinks of(String current) {
        var tabs = new TabLinks(Text.of("administration.curriculum.parts"));
        tabs.add(
                CurriculumView.PATH,
                Text.of("administration.curriculum.units"),
                current.equals(CurriculumView.PATH));
        tabs.add(
                DoubtsView.PATH,
                Text.of("administration.curriculum.questions"),
                current.equals(DoubtsView.PATH));
        return tabs;
    }
}

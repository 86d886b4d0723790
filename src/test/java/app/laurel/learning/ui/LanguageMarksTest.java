package app.laurel.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.learning.ForeignWords;
import app.laurel.learning.ForeignWords.Run;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageMarksTest {

    private static final LanguageMarks SPANISH =
            new LanguageMarks(
                    new ForeignWords(
                            "es",
                            Map.of(
                                    "a", List.of(new Run("a", "es")),
                                    "hola", List.of(new Run("hola", "es")),
                                    "hola is a word",
                                            List.of(
                                                    new Run("hola", "es"),
                                                    new Run(" is a word", null)))));

    private final Div page = new Div();

    @Test
    void marksAWholeTextWhereItStands() {
        page.add(new Span("hola"), new Span("bye"));
        SPANISH.mark(page);
        assertThat(html()).isEqualTo("<span lang=\"es\">hola</span><span>bye</span>");
    }

    @Test
    void marksAPartOfATextInItsPlace() {
        page.add(new H1("hola is a word"));
        SPANISH.mark(page);
        assertThat(html()).isEqualTo("<h1><span lang=\"es\">hola</span> is a word</h1>");
        SPANISH.mark(page);
        assertThat(html()).isEqualTo("<h1><span lang=\"es\">hola</span> is a word</h1>");
    }

    @Test
    void findsAnAnswerWithinASentenceButNotWithinAWord() {
        page.add(new Paragraph("You answered a. The answer is hola."));
        SPANISH.mark(page, "a", "hola", "bye");
        assertThat(html())
                .isEqualTo(
                        "<p>You answered <span lang=\"es\">a</span>. The answer is <span lang=\"es\">hola</span>.</p>");
    }

    @Test
    void leavesAloneWhatIsInTheLanguageOfThePage() {
        page.add(new Paragraph("hola"));
        new LanguageMarks(ForeignWords.NONE).mark(page, "hola");
        assertThat(html()).isEqualTo("<p>hola</p>");
    }

    private String html() {
        return page.getElement()
                .getOuterHTML()
                .replaceAll("\\s*\\n\\s*", "")
                .replaceAll("^<div>|</div>$", "");
    }
}

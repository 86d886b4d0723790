package app.laurel.learning.ui;

import app.laurel.learning.ForeignWords;
import app.laurel.learning.ForeignWords.Run;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says in the page in which language its words are, so that screen readers speak them rightly. */
public final class LanguageMarks {

    private static final String LANGUAGE = "lang";

    private final ForeignWords foreign;

    public LanguageMarks(ForeignWords foreign) {
        this.foreign = foreign;
    }

    /**
     * Marks the texts of the component that have words of another language.
     *
     * @param within texts that may also stand within a sentence, such as the answer in "The answer
     *     is ..."
     */
    public void mark(Component component, String... within) {
        if (foreign.language() == null) {
            return;
        }
        var quoted =
                Stream.of(within)
                        .filter(text -> foreign.languageOf(text) != null)
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        mark(component.getElement(), quoted);
    }

    /** What is to be read aloud, in parts of one language each. */
    List<Run> spoken(List<String> pieces) {
        return foreign.spoken(pieces);
    }

    private void mark(Element element, List<String> quoted) {
        for (var child : element.getChildren().toList()) {
            if (child.isTextNode()) {
                mark(element, child, runs(child.getText(), quoted));
            } else if (!child.hasAttribute(LANGUAGE)) {
                mark(child, quoted);
            }
        }
    }

    private void mark(Element element, Element text, List<Run> runs) {
        var whole = runs.size() == 1 ? runs.getFirst() : null;
        if (whole != null && whole.language() == null) {
            return;
        }
        if (whole != null && element.getChildCount() == 1) {
            element.setAttribute(LANGUAGE, whole.language());
            return;
        }
        int place = element.indexOfChild(text);
        element.removeChild(text);
        element.insertChild(place, runs.stream().map(LanguageMarks::node).toArray(Element[]::new));
    }

    private static Element node(Run run) {
        return run.language() == null
                ? Element.createText(run.text())
                : ElementFactory.createSpan(run.text()).setAttribute(LANGUAGE, run.language());
    }

    private List<Run> runs(String text, List<String> quoted) {
        if (foreign.isIn(text)) {
            return foreign.runs(text);
        }
        for (var words : quoted) {
            var found = alone(words).matcher(text);
            if (found.find()) {
                var before = runs(text.substring(0, found.start()), quoted);
                var after = runs(text.substring(found.end()), quoted);
                return Stream.of(before, foreign.runs(words), after)
                        .flatMap(List::stream)
                        .filter(run -> !run.text().isEmpty())
                        .toList();
            }
        }
        return List.of(new Run(text, null));
    }

    /** The words, but not within others. */
    private static Pattern alone(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
    }
}

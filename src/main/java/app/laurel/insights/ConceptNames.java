package app.laurel.insights;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.shell.Text;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says concepts and their areas in words. */
@Component
class ConceptNames {

    private final Curriculum curriculum;

    ConceptNames(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** The concept's name; what its id says when the curriculum does not know it any more. */
    String name(String concept) {
        return curriculum
                .concept(concept)
                .map(Concept::name)
                .orElseGet(() -> words(concept.substring(concept.indexOf('.') + 1)));
    }

    /** The area a concept belongs to: what its id says before the point, as it is written. */
    static String area(String concept) {
        var point = concept.indexOf('.');
        var area = point < 0 ? concept : concept.substring(0, point);
        return Text.find("insights.area." + area).orElseGet(() -> words(area));
    }

    private static String words(String id) {
        var words = id.replace('-', ' ').replace('.', ' ').strip();
        return words.isEmpty()
                ? id
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

package app.laurel.mastery;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Suggests what a parent asked for and is not known yet. */
@Component
class SuggestAsked {

    private final Teaching teaching;

    SuggestAsked(Teaching teaching) {
        this.teaching = teaching;
    }

    List<Suggestion> in(Situation now) {
        var standing = now.standing();
        var known =
                standing.concepts().stream()
                        .filter(ConceptLevel::isKnown)
                        .map(ConceptLevel::concept)
                        .collect(Collectors.toSet());
        return standing.asked(Guidance.Kind.CONCEPT).stream()
                .filter(concept -> !known.contains(concept))
                .flatMap(
                        concept ->
                                teaching
                                        .of(concept, now)
                                        .map(
                                                unit ->
                                                        teaching.suggest(
                                                                Suggestion.Why.ASKED,
                                                                unit,
                                                                now,
                                                                concept,
                                                                "",
                                                                0))
                                        .stream())
                .toList();
    }
}

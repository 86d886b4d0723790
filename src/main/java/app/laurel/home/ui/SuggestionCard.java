package app.laurel.home.ui;

import app.laurel.mastery.Suggestion;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** One thing to do today. */
class SuggestionCard extends Card {

    SuggestionCard(Suggestion suggestion, Consumer<Suggestion> begin) {
        addClassName("suggestion");
        big();
        getElement().setAttribute("aria-label", suggestion.title());
        var summary = new Paragraph(words(suggestion));
        summary.addClassName("quiet");
        var goesOn = suggestion.why() == Suggestion.Why.GO_ON;
        var button =
                Commands.primary(
                        Text.of(
                                goesOn ? "home.suggestion.go-on" : "home.suggestion.start",
                                suggestion.minutes()),
                        () -> begin.accept(suggestion));
        button.setAriaLabel(Text.of("home.suggestion.name", suggestion.title(), button.getText()));
        add(new Emoji(suggestion.emoji()), new H2(suggestion.title()), summary, button);
    }

    private static String words(Suggestion suggestion) {
        return switch (suggestion.why()) {
            case GO_ON -> Text.of("home.suggestion.why-go-on");
            case REVIEW ->
                    Text.of("home.suggestion.why-review", suggestion.about(), suggestion.more());
            case ASKED -> Text.of("home.suggestion.why-asked", suggestion.about());
            case PRACTISE -> Text.of("home.suggestion.why-practise", suggestion.about());
            case FIRST ->
                    Text.of("home.suggestion.why-first", suggestion.about(), suggestion.before());
            case NEW -> suggestion.summary();
        };
    }
}

package app.laurel.home.ui;

import app.laurel.learning.ui.SubjectLook;
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
        var reason = new Paragraph(words(suggestion));
        var withSummary = isFresh(suggestion) && !suggestion.summary().isEmpty();
        reason.addClassName(withSummary ? "given-by" : "quiet");
        var goesOn = suggestion.why() == Suggestion.Why.GO_ON;
        var button =
                Commands.primary(
                        Text.of(
                                goesOn ? "home.suggestion.go-on" : "home.suggestion.start",
                                suggestion.minutes()),
                        () -> begin.accept(suggestion));
        button.setAriaLabel(Text.of("home.suggestion.name", suggestion.title(), button.getText()));
        add(new Emoji(suggestion.emoji()), new H2(suggestion.title()), reason);
        if (withSummary) {
            var summary = new Paragraph(suggestion.summary());
            summary.addClassName("quiet");
            add(summary);
        }
        add(button);
    }

    /** What is not about something of the past says what it is about as well. */
    private static boolean isFresh(Suggestion suggestion) {
        return suggestion.why() == Suggestion.Why.NEW || suggestion.why() == Suggestion.Why.MORE;
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
            case NEW ->
                    suggestion.about().isEmpty()
                            ? Text.of("home.suggestion.why-new", subject(suggestion))
                            : Text.of("home.suggestion.why-new-after", suggestion.about());
            case MORE -> Text.of("home.suggestion.why-more", subject(suggestion));
        };
    }

    private static String subject(Suggestion suggestion) {
        return SubjectLook.name(suggestion.subject());
    }
}

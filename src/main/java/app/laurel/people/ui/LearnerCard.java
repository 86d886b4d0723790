package app.laurel.people.ui;

import app.laurel.people.Learner;
import app.laurel.people.SubjectCatalogue;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.DownloadLink;
import app.laurel.shell.parts.Face;
import app.laurel.shell.parts.RelativeTime;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One learner: who it is, what is learnt, how the learner signs in. */
class LearnerCard extends Card {

    /**
     * @param answered when the learner answered last, or null before the first answer
     */
    LearnerCard(
            Learner learner,
            @Nullable Instant answered,
            SubjectCatalogue catalogue,
            RelativeTime times) {
        addClassNames("stack", "learner-card");
        getElement().setAttribute("aria-label", learner.name());
        var line = new Span(line(learner, answered, times));
        line.addClassName("quiet");
        var words = new Div(new H2(learner.name()), line);
        words.addClassName("learner-words");
        add(
                new Row(new Face(learner.avatar(), learner.colour(), Face.Size.MEDIUM)).grow(words),
                chips(learner, catalogue),
                links(learner));
    }

    private static String line(Learner learner, @Nullable Instant answered, RelativeTime times) {
        var grade = Text.of("people.grade", learner.grade());
        return learner.lastHere(Stream.ofNullable(answered))
                .map(last -> Text.of("people.learners.lastHere", grade, times.of(last)))
                .orElseGet(() -> Text.of("people.learners.neverHere", grade));
    }

    private static Div chips(Learner learner, SubjectCatalogue catalogue) {
        var chips = new Div();
        chips.addClassName("chip-row");
        learner.subjects().stream()
                .map(catalogue::nameOf)
                .forEach(subject -> chips.add(new Chip(subject, Chip.Tone.CALM)));
        if (learner.doubleOrLoss()) {
            chips.add(new Chip(Text.of("people.learners.doubleOrLoss"), Chip.Tone.GOOD));
        }
        if (learner.pinKind() == null) {
            chips.add(new Chip(Text.of("people.learners.noPin"), Chip.Tone.WARM));
        }
        return chips;
    }

    private static Row links(Learner learner) {
        var edit =
                new Anchor(EditLearnerView.pathOf(learner.id()), Text.of("people.learners.edit"));
        var progress = new Anchor("learners/" + learner.id(), Text.of("people.learners.progress"));
        edit.getElement()
                .setAttribute("aria-label", Text.of("people.learners.edit.of", learner.name()));
        progress.getElement()
                .setAttribute("aria-label", Text.of("people.learners.progress.of", learner.name()));
        edit.setRouterIgnore(false);
        progress.setRouterIgnore(false);
        edit.addClassName("quiet-link");
        progress.addClassName("quiet-link");
        var export =
                new DownloadLink(
                                "learners/" + learner.id() + "/export",
                                Text.of("people.learners.export"))
                        .named(Text.of("people.learners.export.of", learner.name()));
        return new Row(progress, edit, export).wrapping();
    }
}

package app.laurel.drafting.ui;

import app.laurel.drafting.DraftLine;
import app.laurel.drafting.DraftStatus;
import app.laurel.people.SubjectCatalogue;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A draft in the list: what was asked for, and what came of it. */
class DraftItem extends ListItem {

    /**
     * @param patience the most minutes that writing may take
     * @param again asks for the same once more, offered where it could not be written; null for
     *     somebody who may not ask
     */
    DraftItem(
            DraftLine draft,
            SubjectCatalogue subjects,
            RelativeTime times,
            int patience,
            @Nullable Runnable again) {
        addClassName("draft-line");
        var title = new Span(draft.topic());
        title.addClassName("draft-topic");
        var facts =
                new Span(
                        Text.of(
                                "drafting.line",
                                subjects.nameOf(draft.subject()),
                                draft.grade(),
                                draft.questions(),
                                draft.tokens(),
                                draft.editedAt() == null ? 0 : 1));
        facts.addClassName("quiet");
        var words = new Div(title, facts);
        words.addClassName("draft-words");
        if (draft.failure() != null) {
            words.add(new Span(Text.of("drafting.failure." + draft.failure())));
        }
        var when = new Div(times.element(draft.askedAt()));
        when.addClassName("quiet");
        add(words, when, chip(draft.status()));
        if (draft.status() == DraftStatus.WAITING) {
            words.add(underWay(draft.topic(), patience));
        }
        if (draft.status() == DraftStatus.FAILED && again != null) {
            var button = Commands.plain(Text.of("drafting.again"), again);
            button.setAriaLabel(Text.of("drafting.again.name", draft.topic()));
            add(button);
        }
        if (draft.status().isWritten()) {
            var look = new Anchor(DraftsView.PATH + "/" + draft.id(), Text.of("drafting.look"));
            look.setRouterIgnore(false);
            look.addClassName("quiet-link");
            look.setAriaLabel(Text.of("drafting.look.name", draft.topic()));
            add(look);
        }
    }

    /** Something moves while the model writes; how far it is it does not say. */
    static Div underWay(String topic, int patience) {
        var bar = new Div(new Div());
        bar.addClassName("draft-progress");
        bar.getElement().setAttribute("role", "progressbar");
        bar.getElement().setAttribute("aria-label", Text.of("drafting.waiting.name", topic));
        var words = new Paragraph(Text.of("drafting.waiting", patience));
        words.addClassName("quiet");
        var both = new Div(bar, words);
        both.addClassName("draft-under-way");
        return both;
    }

    static Chip chip(DraftStatus status) {
        var tone =
                switch (status) {
                    case WAITING, REJECTED -> Chip.Tone.CALM;
                    case READY -> Chip.Tone.WARM;
                    case APPROVED -> Chip.Tone.GOOD;
                    case FAILED -> Chip.Tone.NO;
                };
        return new Chip(Text.of("drafting.status." + status), tone);
    }
}

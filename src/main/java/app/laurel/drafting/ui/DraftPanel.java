package app.laurel.drafting.ui;

import app.laurel.drafting.AskedQuestion;
import app.laurel.drafting.DraftLine;
import app.laurel.drafting.DraftPreview;
import app.laurel.drafting.DraftStatus;
import app.laurel.questions.Kind;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.Emoji;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** All of a draft, and what a parent can decide about it. */
class DraftPanel extends Div {

    /** What a parent can do with a draft. */
    interface Decisions {
        void approve();

        void reject();

        void edit(DraftPreview.Content content);

        /** Whether {@link #again} may be asked for. */
        boolean mayAsk();

        void again(DraftLine draft);
    }

    DraftPanel(DraftPreview draft, Decisions decisions) {
        addClassName("stack");
        var content = draft.content();
        if (content == null) {
            add(nothing(draft, decisions));
            return;
        }
        add(decision(content, draft.draft().status(), decisions));
        add(reading(content), questions(content));
    }

    private static Card nothing(DraftPreview preview, Decisions decisions) {
        var draft = preview.draft();
        var card = Card.titled(draft.topic(), DraftItem.chip(draft.status()));
        if (draft.status() == DraftStatus.WAITING) {
            card.add(DraftItem.underWay(draft.topic(), preview.patience()));
        } else if (draft.failure() != null) {
            card.add(new Paragraph(Text.of("drafting.failure." + draft.failure())));
            if (decisions.mayAsk()) {
                card.add(Commands.plain(Text.of("drafting.again"), () -> decisions.again(draft)));
            }
        } else {
            card.add(new Paragraph(Text.of("drafting.nothing")));
        }
        return card;
    }

    private static Card decision(
            DraftPreview.Content content, DraftStatus status, Decisions decisions) {
        var card = Card.titled(content.title(), DraftItem.chip(status));
        var summary = new Row(new Emoji(content.emoji())).grow(new Paragraph(content.summary()));
        var about = new Paragraph(Text.of("drafting.about", String.join(", ", content.concepts())));
        var explained = new Paragraph(Text.of("drafting.explained." + status));
        explained.addClassName("quiet");
        var commands = new Row().wrapping();
        if (status != DraftStatus.APPROVED) {
            commands.add(Commands.primary(Text.of("drafting.approve"), decisions::approve));
        }
        commands.add(Commands.plain(Text.of("drafting.edit"), () -> decisions.edit(content)));
        if (status != DraftStatus.REJECTED) {
            var key = status == DraftStatus.APPROVED ? "drafting.withdraw" : "drafting.reject";
            commands.add(Commands.plain(Text.of(key), decisions::reject));
        }
        card.add(summary, about, explained, commands);
        return card;
    }

    private static Card reading(DraftPreview.Content content) {
        var card = Card.titled(Text.of("drafting.reading"));
        content.sections()
                .forEach(
                        section ->
                                card.add(new H3(section.heading()), new Paragraph(section.text())));
        var words = new DescriptionList();
        words.addClassName("draft-words-to-know");
        content.words()
                .forEach(
                        word ->
                                words.add(
                                        new DescriptionList.Term(word.word()),
                                        new DescriptionList.Description(word.meaning())));
        card.add(new H3(Text.of("drafting.words")), words);
        return card;
    }

    private static Card questions(DraftPreview.Content content) {
        var card = Card.titled(Text.of("drafting.questions"));
        var list = new OrderedList();
        list.addClassName("draft-questions");
        content.questions().forEach(question -> list.add(item(question)));
        card.add(list);
        return card;
    }

    private static ListItem item(AskedQuestion question) {
        var text = new Paragraph(question.text());
        text.addClassName("draft-question");
        var kind = quiet(Text.of("drafting.kind." + question.kind()));
        var item = new ListItem(text, kind, answer(question));
        if (question.hint() != null) {
            item.add(quiet(Text.of("drafting.hint", question.hint())));
        }
        item.add(quiet(question.explanation()));
        return item;
    }

    private static Component answer(AskedQuestion question) {
        if (question.kind() == Kind.ORDER) {
            var things = new OrderedList();
            question.answers().forEach(thing -> things.add(new ListItem(thing)));
            return things;
        }
        if (question.choices().isEmpty()) {
            var right =
                    new Paragraph(
                            Text.of("drafting.answer", String.join(" · ", question.answers())));
            right.addClassName("draft-right");
            return right;
        }
        var options = new UnorderedList();
        question.choices().forEach(choice -> options.add(option(choice)));
        return options;
    }

    private static ListItem option(AskedQuestion.Choice choice) {
        var text = choice.right() ? Text.of("drafting.right", choice.text()) : choice.text();
        var item = new ListItem(new Span(text));
        item.addClassName(choice.right() ? "draft-right" : "draft-wrong");
        return item;
    }

    private static Paragraph quiet(String text) {
        var words = new Paragraph(text);
        words.addClassName("quiet");
        return words;
    }
}

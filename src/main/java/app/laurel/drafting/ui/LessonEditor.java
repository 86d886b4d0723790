package app.laurel.drafting.ui;

import app.laurel.drafting.LessonText;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** All words of a drafted lesson, to be changed by a parent. */
class LessonEditor extends Div {

    private final TextField title = QuestionEditor.field("drafting.edit.name");
    private final TextField emoji = QuestionEditor.field("drafting.edit.emoji");
    private final TextField summary = QuestionEditor.field("drafting.edit.summary");
    private final List<Passage> sections = new ArrayList<>();
    private final List<Passage> words = new ArrayList<>();
    private final List<QuestionEditor> questions = new ArrayList<>();

    /**
     * @param save refuses what is not as it should be; everything typed stays then
     * @param cancel leaves the lesson as it was
     */
    LessonEditor(LessonText text, Consumer<LessonText> save, Runnable cancel) {
        addClassNames("stack", "draft-editor");
        title.setValue(text.title());
        emoji.setValue(text.emoji());
        summary.setValue(text.summary());
        var names = new Div(title, emoji);
        names.addClassName("draft-names");
        var lesson = Card.titled(Text.of("drafting.edit.lesson"));
        lesson.addClassName("stack");
        lesson.add(names, summary);
        var errors = new FormErrors();
        var commands =
                new Row(
                                Commands.submit(
                                        Text.of("drafting.edit.save"),
                                        errors,
                                        () -> save.accept(value())),
                                Commands.plain(Text.of("shell.cancel"), cancel))
                        .wrapping();
        var end = new Card(errors, commands);
        end.addClassName("stack");
        add(lesson, reading(text.sections()), words(text.words()), asked(text), end);
    }

    private LessonText value() {
        return new LessonText(
                title.getValue(),
                emoji.getValue(),
                summary.getValue(),
                sections.stream().map(Passage::value).toList(),
                words.stream().map(Passage::value).toList(),
                questions.stream().map(QuestionEditor::value).toList());
    }

    private Card reading(List<LessonText.Passage> shown) {
        var card = Card.titled(Text.of("drafting.reading"));
        for (var one : shown) {
            var passage =
                    new Passage(
                            QuestionEditor.field("drafting.edit.heading"),
                            QuestionEditor.area("drafting.edit.text"),
                            one);
            sections.add(passage);
            var name = Text.of("drafting.edit.section", sections.size());
            card.add(passage.group(name, new H3(name)));
        }
        return card;
    }

    private Card words(List<LessonText.Passage> shown) {
        var card = Card.titled(Text.of("drafting.words"));
        for (var one : shown) {
            var passage =
                    new Passage(
                            QuestionEditor.field("drafting.edit.word"),
                            QuestionEditor.area("drafting.edit.meaning"),
                            one);
            words.add(passage);
            card.add(passage.group(one.name(), new H3(one.name())));
        }
        return card;
    }

    private Card asked(LessonText text) {
        var card = Card.titled(Text.of("drafting.questions"));
        for (var one : text.questions()) {
            var editor = new QuestionEditor(questions.size() + 1, one, this::leaveOut);
            questions.add(editor);
            card.add(editor);
        }
        return card;
    }

    private void leaveOut(QuestionEditor question) {
        var place = questions.indexOf(question);
        questions.remove(question);
        question.setVisible(false);
        Toast.show(
                Text.of("drafting.edit.left-out"),
                () -> {
                    questions.add(Math.min(place, questions.size()), question);
                    question.setVisible(true);
                });
    }

    /** A name and a text under it. */
    private record Passage(TextField name, TextArea text) {

        Passage(TextField name, TextArea text, LessonText.Passage shown) {
            this(name, text);
            name.setValue(shown.name());
            text.setValue(shown.text());
        }

        Div group(String label, H3 heading) {
            var group = new Div(heading, name, text);
            group.addClassName("draft-edited");
            group.getElement().setAttribute("role", "group");
            group.getElement().setAttribute("aria-label", label);
            return group;
        }

        LessonText.Passage value() {
            return new LessonText.Passage(name.getValue(), text.getValue());
        }
    }
}

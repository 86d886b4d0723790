package app.laurel.learning.ui;

import app.laurel.learning.LessonPreview;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** One question as it is asked, with what is right and why. */
class PreviewItem extends ListItem {

    PreviewItem(LessonPreview.Previewed question) {
        addClassName("preview-question");
        add(new H3(question.text()));
        if (question.own()) {
            add(new Chip(Text.of("learning.preview.own"), Chip.Tone.CALM));
        }
        if (question.picture() != null) {
            add(new InlinePicture(question.picture()));
        }
        if (!question.options().isEmpty()) {
            add(options(question));
        }
        add(new Paragraph(Text.of("learning.preview.right", question.right())));
        var why = new Paragraph(question.explanation());
        why.addClassName("quiet");
        add(why);
    }

    /** What can be done about the question. */
    PreviewItem with(Button... commands) {
        var actions = new Div(commands);
        actions.addClassName("actions");
        add(actions);
        return this;
    }

    private static UnorderedList options(LessonPreview.Previewed question) {
        var list = new UnorderedList();
        list.addClassName("preview-options");
        question.options().forEach(option -> list.add(new ListItem(new Span(option))));
        return list;
    }
}

package app.laurel.learning.ui;

import app.laurel.learning.LessonPreview;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Chip;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** One question as it is asked, with what is right and why. */
class PreviewItem extends ListItem {

    PreviewItem(LessonPreview.Previewed question, @Nullable Runnable hide) {
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
        if (hide != null) {
            var command = Commands.quiet(Text.of("learning.hide"), hide);
            command.setAriaLabel(Text.of("learning.hide.name", question.text()));
            var commands = new Div(command);
            commands.addClassName("actions");
            add(commands);
        }
    }

    private static UnorderedList options(LessonPreview.Previewed question) {
        var list = new UnorderedList();
        list.addClassName("preview-options");
        question.options().forEach(option -> list.add(new ListItem(new Span(option))));
        return list;
    }
}

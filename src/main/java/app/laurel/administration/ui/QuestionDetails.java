package app.laurel.administration.ui;

import app.laurel.learning.ForeignWords;
import app.laurel.learning.ui.InlinePicture;
import app.laurel.learning.ui.LanguageMarks;
import app.laurel.questions.Question;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A question as it is asked, with what is right and why. */
class QuestionDetails extends Div {

    /**
     * @param foreign which of its words belong to another language
     */
    QuestionDetails(Question question, ForeignWords foreign) {
        addClassName("question-details");
        add(new H3(question.text()));
        if (question.picture() != null) {
            add(new InlinePicture(question.picture()));
        }
        if (!question.task().options().isEmpty()) {
            var options = new UnorderedList();
            options.addClassName("preview-options");
            question.task()
                    .options()
                    .forEach(option -> options.add(new ListItem(new Span(option))));
            add(options);
        }
        add(
                new Paragraph(
                        Text.of("administration.curriculum.right", question.task().rightInWords())),
                CurriculumWords.quiet(question.explanation()));
        new LanguageMarks(foreign).mark(this, question.task().rightInWords());
    }
}

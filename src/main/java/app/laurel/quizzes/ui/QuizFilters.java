package app.laurel.quizzes.ui;

import app.laurel.people.SubjectCatalogue;
import app.laurel.quizzes.QuizFilter;
import app.laurel.quizzes.QuizFilter.Shown;
import app.laurel.shell.Address;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;

/** Chooses among the quizzes by words, subject and how far they are. */
class QuizFilters extends Div {

    private static final String TEXT = "text";
    private static final String SUBJECT = "subject";
    private static final String SHOW = "show";

    private final TextField text = new TextField(Text.of("quizzes.filter.text"));
    private final Select<String> subject = new Select<>();
    private final Select<Shown> shown = new Select<>();
    private final SubjectCatalogue subjects;
    private boolean reading;

    /**
     * @param chosen told whenever a person chose something
     */
    QuizFilters(SubjectCatalogue subjects, Runnable chosen) {
        this.subjects = subjects;
        addClassName("quiz-filters");
        text.setMaxLength(70);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        subject.setLabel(Text.of("quizzes.filter.subject"));
        subject.setEmptySelectionAllowed(true);
        subject.setEmptySelectionCaption(Text.of("quizzes.filter.subject.any"));
        subject.setItems(QuizWords.subjects(subjects));
        subject.setItemLabelGenerator(
                one ->
                        one == null
                                ? Text.of("quizzes.filter.subject.any")
                                : QuizWords.subject(one, subjects));
        shown.setLabel(Text.of("quizzes.filter.show"));
        shown.setItems(Shown.ALL, Shown.OPEN, Shown.SCHEDULED, Shown.DRAFT, Shown.ARCHIVED);
        shown.setItemLabelGenerator(one -> Text.of("quizzes.filter." + one));
        shown.setValue(Shown.ALL);
        text.addValueChangeListener(change -> tell(chosen));
        subject.addValueChangeListener(change -> tell(chosen));
        shown.addValueChangeListener(change -> tell(chosen));
        add(text, subject, shown);
    }

    private void tell(Runnable chosen) {
        if (!reading) {
            chosen.run();
        }
    }

    /** Shows what the address says; what it cannot say counts as not said. */
    void read(QueryParameters query) {
        reading = true;
        text.setValue(query.getSingleParameter(TEXT).orElse(""));
        subject.setValue(
                query.getSingleParameter(SUBJECT)
                        .filter(QuizWords.subjects(subjects)::contains)
                        .orElse(null));
        shown.setValue(Address.choice(query, SHOW, Shown.class).orElse(Shown.ALL));
        reading = false;
    }

    QueryParameters written() {
        var query = new HashMap<String, String>();
        if (!text.isEmpty()) {
            query.put(TEXT, text.getValue());
        }
        if (!subject.isEmpty()) {
            query.put(SUBJECT, subject.getValue());
        }
        if (shown.getValue() != Shown.ALL) {
            query.put(SHOW, shown.getValue().name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(query);
    }

    QuizFilter chosen() {
        return new QuizFilter(text.getValue(), subject.getValue(), shown.getValue());
    }

    /** Whether nothing is left out but what is put away. */
    boolean isAnything() {
        return text.isEmpty() && subject.isEmpty() && shown.getValue() == Shown.ALL;
    }
}

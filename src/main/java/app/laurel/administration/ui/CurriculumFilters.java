package app.laurel.administration.ui;

import app.laurel.learning.ui.SubjectLook;
import app.laurel.platform.TypedText;
import app.laurel.shell.Text;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What to look for in the curriculum; knows how a URL says it. */
class CurriculumFilters extends Div {

    private static final int LONGEST_SEARCH = 100;
    private static final int LAST_GRADE = 12;
    private static final String WITHDRAWN = "withdrawn";

    private final TextField search = new TextField(Text.of("administration.users.search"));
    private final Select<String> subject = new Select<>();
    private final Select<Integer> grade = new Select<>();
    private final Select<String> state = new Select<>();
    private final List<String> subjects;
    private final Runnable onChange;

    CurriculumFilters(List<String> subjects, Runnable onChange) {
        this.subjects = subjects;
        this.onChange = onChange;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        search.setPlaceholder(Text.of("administration.curriculum.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("grow");
        search.addValueChangeListener(this::changed);
        subject.setItems(subjects);
        subject.setItemLabelGenerator(one -> one == null ? any() : SubjectLook.name(one));
        grade.setItems(IntStream.rangeClosed(0, LAST_GRADE).boxed().toList());
        grade.setItemLabelGenerator(
                one -> one == null ? any() : Text.of("administration.curriculum.grade.name", one));
        state.setItems(WITHDRAWN);
        state.setItemLabelGenerator(
                one -> one == null ? any() : Text.of("administration.curriculum.withdrawn"));
        prepare(subject, "administration.curriculum.subject");
        prepare(grade, "administration.curriculum.grade");
        prepare(state, "administration.users.state");
        add(search, subject, grade, state);
    }

    private <T> void prepare(Select<T> select, String label) {
        select.setLabel(Text.of(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any());
        select.addValueChangeListener(this::changed);
    }

    private static String any() {
        return Text.of("administration.any");
    }

    private void changed(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) {
            onChange.run();
        }
    }

    /** Takes over what the URL says; what it cannot mean is taken for any. */
    void read(QueryParameters parameters) {
        var text = TypedText.line(parameters.getSingleParameter("q").orElse(""));
        search.setValue(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)));
        subject.setValue(
                parameters.getSingleParameter("subject").filter(subjects::contains).orElse(null));
        grade.setValue(
                parameters
                        .getSingleParameter("grade")
                        .filter(one -> one.matches("[0-9]|1[0-2]"))
                        .map(Integer::valueOf)
                        .orElse(null));
        state.setValue(
                parameters.getSingleParameter("state").filter(WITHDRAWN::equals).orElse(null));
    }

    /** What a URL says to get the same units again. */
    QueryParameters written() {
        Map<String, String> parts = new TreeMap<>();
        var filter = chosen();
        if (!filter.search().isEmpty()) {
            parts.put("q", filter.search());
        }
        if (filter.subject() != null) {
            parts.put("subject", filter.subject());
        }
        if (filter.grade() != null) {
            parts.put("grade", filter.grade().toString());
        }
        if (filter.withdrawn()) {
            parts.put("state", WITHDRAWN);
        }
        return QueryParameters.simple(parts);
    }

    CurriculumFilter chosen() {
        return new CurriculumFilter(
                TypedText.line(search.getValue()),
                subject.getValue(),
                grade.getValue(),
                state.getValue() != null);
    }
}

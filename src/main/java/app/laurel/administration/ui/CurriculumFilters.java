package app.laurel.administration.ui;

import app.laurel.learning.ui.SubjectLook;
import app.laurel.shell.Text;
import app.laurel.shell.parts.SearchFields;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What to look for in the curriculum; knows how a URL says it. */
class CurriculumFilters extends SearchFields {

    private static final int LAST_GRADE = 12;
    private static final String WITHDRAWN = "withdrawn";

    private final Select<String> subject;
    private final Select<Integer> grade =
            choice(
                    Text.of("administration.curriculum.grade"),
                    IntStream.rangeClosed(0, LAST_GRADE).boxed().toList(),
                    one -> Text.of("administration.curriculum.grade.name", one));
    private final Select<String> state =
            choice(
                    Text.of("administration.users.state"),
                    List.of(WITHDRAWN),
                    one -> Text.of("administration.curriculum.withdrawn"));
    private final List<String> subjects;

    CurriculumFilters(List<String> subjects, Runnable onChange) {
        super(
                "q",
                Text.of("administration.users.search"),
                Text.of("administration.curriculum.search.placeholder"),
                onChange);
        this.subjects = subjects;
        subject = choice(Text.of("administration.curriculum.subject"), subjects, SubjectLook::name);
        add(subject, grade, state);
    }

    @Override
    public void read(QueryParameters parameters) {
        super.read(parameters);
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

    @Override
    protected void write(Map<String, String> parts) {
        var filter = chosen();
        if (filter.subject() != null) {
            parts.put("subject", filter.subject());
        }
        if (filter.grade() != null) {
            parts.put("grade", filter.grade().toString());
        }
        if (filter.withdrawn()) {
            parts.put("state", WITHDRAWN);
        }
    }

    CurriculumFilter chosen() {
        return new CurriculumFilter(
                text(), subject.getValue(), grade.getValue(), state.getValue() != null);
    }
}

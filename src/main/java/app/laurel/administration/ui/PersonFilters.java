package app.laurel.administration.ui;

import app.laurel.people.PersonFilter;
import app.laurel.people.PersonState;
import app.laurel.platform.Role;
import app.laurel.platform.TypedText;
import app.laurel.shell.Text;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What to look for among people; knows how a URL says it. */
class PersonFilters extends Div {

    private static final int LONGEST_SEARCH = 100;

    private final TextField search = new TextField(Text.of("administration.users.search"));
    private final Select<Role> role = new Select<>();
    private final Select<PersonState> state = new Select<>();
    private final Runnable onChange;
    private @Nullable Integer familyId;

    PersonFilters(Runnable onChange) {
        this.onChange = onChange;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        search.setPlaceholder(Text.of("administration.users.search.placeholder"));
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_SEARCH);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("grow");
        search.addValueChangeListener(this::changed);
        role.setLabel(Text.of("administration.users.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(
                one -> one == null ? Text.of("administration.any") : PersonWords.role(one));
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(Text.of("administration.any"));
        role.addValueChangeListener(this::changed);
        state.setLabel(Text.of("administration.users.state"));
        state.setItems(PersonState.values());
        state.setItemLabelGenerator(
                one -> one == null ? Text.of("administration.any") : PersonWords.state(one));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Text.of("administration.any"));
        state.addValueChangeListener(this::changed);
        add(search, role, state);
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
        role.setValue(named(Role.values(), parameters.getSingleParameter("role").orElse("")));
        state.setValue(
                named(PersonState.values(), parameters.getSingleParameter("state").orElse("")));
        familyId =
                parameters
                        .getSingleParameter("family")
                        .filter(id -> id.matches("[1-9][0-9]{0,8}"))
                        .map(Integer::valueOf)
                        .orElse(null);
    }

    /** What a URL says to get the same people again. */
    QueryParameters written() {
        Map<String, String> parts = new TreeMap<>();
        var filter = chosen();
        if (!filter.search().isEmpty()) {
            parts.put("q", filter.search());
        }
        if (filter.role() != null) {
            parts.put("role", filter.role().name().toLowerCase(Locale.ROOT));
        }
        if (filter.state() != null) {
            parts.put("state", filter.state().name().toLowerCase(Locale.ROOT));
        }
        if (filter.familyId() != null) {
            parts.put("family", filter.familyId().toString());
        }
        return QueryParameters.simple(parts);
    }

    PersonFilter chosen() {
        return new PersonFilter(
                TypedText.line(search.getValue()), role.getValue(), state.getValue(), familyId);
    }

    void anyFamily() {
        familyId = null;
        onChange.run();
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        for (var value : values) {
            if (value.name().equalsIgnoreCase(name)) {
                return value;
            }
        }
        return null;
    }
}

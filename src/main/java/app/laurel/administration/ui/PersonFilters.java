package app.laurel.administration.ui;

import app.laurel.people.PersonFilter;
import app.laurel.people.PersonState;
import app.laurel.platform.Role;
import app.laurel.shell.Address;
import app.laurel.shell.Text;
import app.laurel.shell.parts.SearchFields;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to look for among people; knows how a URL says it. */
class PersonFilters extends SearchFields {

    private final Select<Role> role =
            choice(Text.of("administration.users.role"), List.of(Role.values()), PersonWords::role);
    private final Select<PersonState> state =
            choice(
                    Text.of("administration.users.state"),
                    List.of(PersonState.values()),
                    PersonWords::state);
    private final Runnable onChange;
    private @Nullable Integer familyId;

    PersonFilters(Runnable onChange) {
        super(
                "q",
                Text.of("administration.users.search"),
                Text.of("administration.users.search.placeholder"),
                onChange);
        this.onChange = onChange;
        add(role, state);
    }

    @Override
    public void read(QueryParameters parameters) {
        super.read(parameters);
        role.setValue(Address.choice(parameters, "role", Role.class).orElse(null));
        state.setValue(Address.choice(parameters, "state", PersonState.class).orElse(null));
        familyId =
                parameters
                        .getSingleParameter("family")
                        .filter(id -> id.matches("[1-9][0-9]{0,8}"))
                        .map(Integer::valueOf)
                        .orElse(null);
    }

    @Override
    protected void write(Map<String, String> parts) {
        var filter = chosen();
        if (filter.role() != null) {
            parts.put("role", filter.role().name().toLowerCase(Locale.ROOT));
        }
        if (filter.state() != null) {
            parts.put("state", filter.state().name().toLowerCase(Locale.ROOT));
        }
        if (filter.familyId() != null) {
            parts.put("family", filter.familyId().toString());
        }
    }

    PersonFilter chosen() {
        return new PersonFilter(text(), role.getValue(), state.getValue(), familyId);
    }

    void anyFamily() {
        familyId = null;
        onChange.run();
    }
}

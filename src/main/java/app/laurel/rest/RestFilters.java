package app.laurel.rest;

import app.laurel.shell.CurrentActor;
import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands before all resources, once it is known who asks. */
@Component
public class RestFilters {

    private final List<Filter> filters;

    RestFilters(KnownAnswers answers, CurrentActor currentActor, Guards guards, Problems problems) {
        this.filters =
                List.of(
                        new RepeatedWrites(answers, currentActor, guards, problems),
                        new ContentTags());
    }

    /** In the order in which a request passes them. */
    public List<Filter> inOrder() {
        return filters;
    }
}

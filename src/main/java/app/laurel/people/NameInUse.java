package app.laurel.people;

import app.laurel.platform.Changes;
import app.laurel.platform.DatabaseReady;
import app.laurel.platform.Topic;
import app.laurel.shell.InstallationName;
import app.laurel.shell.Text;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every page bears the name, so it is at hand, and looked up again whenever settings change. */
@Component
class NameInUse implements InstallationName {

    private final Installation installation;
    private final Changes changes;
    private volatile @Nullable String name;

    NameInUse(Installation installation, Changes changes) {
        this.installation = installation;
        this.changes = changes;
    }

    @Override
    public String get() {
        var known = name;
        return known == null ? Text.of("shell.name") : known;
    }

    @EventListener(DatabaseReady.class)
    void follow() {
        look();
        changes.subscribe(Changes.EVERY_FAMILY, Set.of(Topic.SETTINGS), this::look);
    }

    private void look() {
        name = installation.name();
    }
}

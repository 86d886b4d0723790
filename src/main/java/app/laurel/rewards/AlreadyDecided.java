package app.laurel.rewards;

import app.laurel.people.FamilyDirectory;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.shell.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells who comes second who decided what. */
@Component
class AlreadyDecided {

    private final FamilyDirectory directory;

    AlreadyDecided(FamilyDirectory directory) {
        this.directory = directory;
    }

    Refusal tell(Actor actor, RedemptionCase request) {
        var by = request.redemption().decidedBy();
        var who =
                by == null
                        ? Text.of("rewards.who.rule")
                        : by == actor.id() ? Text.of("rewards.who.you") : name(by);
        return Refusal.because("rewards.decided." + request.redemption().status(), who);
    }

    /** Somebody's name, also of a person who is gone. */
    String name(int id) {
        var name = directory.names(List.of(id)).get(id);
        return name == null ? Text.of("rewards.who.somebody") : name;
    }
}

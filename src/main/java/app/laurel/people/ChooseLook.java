package app.laurel.people;

import app.laurel.platform.Actor;
import app.laurel.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A learner chooses how the own pages look, on every device. */
@Service
@Transactional
public class ChooseLook {

    private final Profiles profiles;

    ChooseLook(Profiles profiles) {
        this.profiles = profiles;
    }

    /** From now on this look, whatever the grade. */
    public void choose(Actor learner, PageLook look) {
        profiles.findByUserId(learner.requireLearner().id())
                .orElseThrow(NotFound::new)
                .choose(look);
    }
}

package app.laurel.drafting;

import app.laurel.drafting.model.Models;
import org.springframework.stereotype.Component;

/** Whether lessons can be drafted on this installation. */
@Component
public class Drafting {

    private final Models models;

    Drafting(Models models) {
        this.models = models;
    }

    /** Whether whoever runs it named a model. */
    public boolean isOn() {
        return models.isThere();
    }
}

package app.laurel.rewards.ui;

import app.laurel.people.Learner;
import app.laurel.rewards.RewardDetails;
import app.laurel.shell.Text;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who may have a reward: everybody, or chosen learners. */
class WhoFields extends Div {

    private final List<Learner> learners;
    private final RadioButtonGroup<Boolean> everybody = new RadioButtonGroup<>();
    private final CheckboxGroup<Learner> chosen = new CheckboxGroup<>();

    WhoFields(List<Learner> learners, FormErrors errors, Runnable onChange) {
        this.learners = learners;
        everybody.setLabel(Text.of("rewards.form.who"));
        everybody.setItems(true, false);
        everybody.setItemLabelGenerator(
                all -> Text.of(all ? "rewards.form.who.all" : "rewards.form.who.chosen"));
        everybody.addValueChangeListener(
                change -> {
                    chosen.setVisible(!isForEverybody());
                    onChange.run();
                });
        chosen.setLabel(Text.of("rewards.form.learners"));
        chosen.setItems(learners);
        chosen.setItemLabelGenerator(learner -> learner.avatar() + " " + learner.name());
        chosen.addValueChangeListener(change -> onChange.run());
        errors.on("learners", chosen);
        addClassName("stack");
        add(everybody, chosen);
        setVisible(learners.size() > 1);
    }

    void show(RewardDetails details) {
        var ids = details.learners();
        everybody.setValue(ids == null);
        chosen.setValue(
                ids == null
                        ? Set.of()
                        : learners.stream()
                                .filter(learner -> ids.contains(learner.id()))
                                .collect(Collectors.toSet()));
        chosen.setVisible(ids != null);
        setVisible(learners.size() > 1 || ids != null);
    }

    /** Ids of the chosen learners, or null for everybody. */
    @Nullable Set<Integer> learners() {
        return isForEverybody()
                ? null
                : chosen.getValue().stream().map(Learner::id).collect(Collectors.toSet());
    }

    private boolean isForEverybody() {
        return !Boolean.FALSE.equals(everybody.getValue());
    }
}

package app.laurel.rewards.ui;

import app.laurel.rewards.Period;
import app.laurel.rewards.RewardDetails;
import app.laurel.shell.Text;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

/** How often a reward can be had; closed until somebody wants a limit. */
class LimitFields extends Details {

    private final IntegerField perPeriod = field("rewards.form.maxPerPeriod");
    private final Select<Period> period = new Select<>();
    private final IntegerField perLearner = field("rewards.form.maxPerLearner");
    private final IntegerField total = field("rewards.form.maxTotal");

    LimitFields(FormErrors errors) {
        super(Text.of("rewards.form.limits"));
        period.setLabel(Text.of("rewards.form.period"));
        period.setItems(Period.values());
        period.setItemLabelGenerator(one -> Text.of("rewards.period." + one));
        errors.on("maxPerPeriod", perPeriod)
                .on("period", period)
                .on("maxPerLearner", perLearner)
                .on("maxTotal", total);
        var fields = new Div(perPeriod, period, perLearner, total);
        fields.addClassName("field-pair");
        add(fields);
    }

    void show(RewardDetails details) {
        setValue(perPeriod, details.maxPerPeriod());
        setValue(perLearner, details.maxPerLearner());
        setValue(total, details.maxTotal());
        period.setValue(details.period() == null ? Period.WEEK : details.period());
        setOpened(details.isLimited());
    }

    @Nullable Integer perPeriod() {
        return perPeriod.getValue();
    }

    @Nullable Period period() {
        return perPeriod.getValue() == null ? null : period.getValue();
    }

    @Nullable Integer perLearner() {
        return perLearner.getValue();
    }

    @Nullable Integer total() {
        return total.getValue();
    }

    private static void setValue(IntegerField field, @Nullable Integer value) {
        if (value == null) {
            field.clear();
        } else {
            field.setValue(value);
        }
    }

    private static IntegerField field(String key) {
        var field = new IntegerField(Text.of(key));
        field.setStepButtonsVisible(true);
        field.setClearButtonVisible(true);
        field.setPlaceholder(Text.of("rewards.form.unlimited"));
        return field;
    }
}

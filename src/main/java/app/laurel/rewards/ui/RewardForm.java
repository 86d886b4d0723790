package app.laurel.rewards.ui;

import app.laurel.rewards.PriceMeaning.Earner;
import app.laurel.rewards.RewardCategory;
import app.laurel.rewards.RewardDetails;
import app.laurel.rewards.RewardPicture;
import app.laurel.shell.Text;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;

/** Everything that a parent says about a reward, with what its cost means while it is typed. */
class RewardForm extends Div {

    private final TextField title = new TextField(Text.of("rewards.form.title"));
    private final IntegerField cost;
    private final TextArea description = new TextArea(Text.of("rewards.form.description"));
    private final Select<RewardCategory> category = new Select<>();
    private final PictureChoice picture = new PictureChoice();
    private final ColourChoice colour = new ColourChoice();
    private final WhoFields who;
    private final LimitFields limits;
    private final List<Earner> earners;

    RewardForm(List<Earner> earners, FormErrors errors) {
        this.earners = earners;
        addClassName("reward-form");
        title.setMaxLength(RewardDetails.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        cost = new IntegerField(Text.of("rewards.form.cost"));
        cost.setStepButtonsVisible(true);
        cost.setRequiredIndicatorVisible(true);
        cost.setValueChangeMode(ValueChangeMode.LAZY);
        cost.addValueChangeListener(change -> showMeaning());
        description.setMaxLength(RewardDetails.LONGEST_DESCRIPTION);
        category.setLabel(Text.of("rewards.form.category"));
        category.setItems(RewardCategory.values());
        category.setItemLabelGenerator(one -> Text.of("rewards.category." + one));
        who =
                new WhoFields(
                        earners.stream().map(Earner::learner).toList(), errors, this::showMeaning);
        limits = new LimitFields(errors);
        errors.on("title", title)
                .on("cost", cost)
                .on("description", description)
                .on("emoji", picture)
                .on("colour", colour);
        var first = new Div(title, cost);
        first.addClassName("field-pair");
        add(first, picture, colour, description, category, who, limits);
    }

    /** What a new reward begins with. */
    static RewardDetails blank() {
        return RewardDetails.unlimited("", 50, RewardCategory.GENERAL, RewardPicture.GIFT, "leaf");
    }

    void show(RewardDetails details) {
        title.setValue(details.title());
        cost.setValue(details.cost());
        description.setValue(details.description() == null ? "" : details.description());
        category.setValue(details.category());
        picture.setValue(
                Arrays.stream(RewardPicture.values())
                        .filter(one -> one.emoji().equals(details.emoji()))
                        .findFirst()
                        .orElse(null));
        colour.setValue(details.colour());
        who.show(details);
        limits.show(details);
        showMeaning();
    }

    /** What the form says now, unchecked. */
    RewardDetails details() {
        return new RewardDetails(
                title.getValue(),
                description.getValue().isBlank() ? null : description.getValue(),
                cost.getValue(),
                category.getValue(),
                picture.getValue() == null ? null : picture.getValue().emoji(),
                colour.getValue(),
                who.learners(),
                limits.total(),
                limits.perLearner(),
                limits.perPeriod(),
                limits.period());
    }

    void focusTitle() {
        title.focus();
    }

    private void showMeaning() {
        var meaning = PriceWords.withDays(cost.getValue(), who.learners(), earners);
        cost.setHelperText(
                meaning.isEmpty()
                        ? Text.of("rewards.form.cost.help")
                        : Text.of("rewards.form.cost.meaning", meaning));
    }
}

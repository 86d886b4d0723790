package app.laurel.rewards.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.TypedText;
import app.laurel.rewards.KeepFamilyGoals;
import app.laurel.rewards.RewardDetails;
import app.laurel.rewards.RewardPicture;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;

/** Makes a new goal for the whole family. */
class FamilyGoalForm extends Card {

    private final Actor actor;
    private final KeepFamilyGoals keep;
    private final Runnable afterwards;
    private final TextField title = new TextField(Text.of("rewards.family.name"));
    private final IntegerField cost = new IntegerField(Text.of("rewards.family.cost"));
    private final PictureChoice picture = new PictureChoice();

    /** A new one for each goal, so that a second click adds nothing. */
    private UUID id = UUID.randomUUID();

    FamilyGoalForm(Actor actor, KeepFamilyGoals keep, Runnable afterwards) {
        this.actor = actor;
        this.keep = keep;
        this.afterwards = afterwards;
        addClassName("stack");
        title.setMaxLength(RewardDetails.LONGEST_TITLE);
        cost.setMin(1);
        picture.setValue(RewardPicture.FERRIS_WHEEL);
        var errors = new FormErrors().on("title", title).on("cost", cost).on("emoji", picture);
        var fields = new Div(title, cost);
        fields.addClassName("field-grid");
        add(
                new H2(Text.of("rewards.family.new")),
                fields,
                picture,
                errors,
                new Row(Commands.submit(Text.of("rewards.family.add"), errors, this::add)));
    }

    private void add() {
        var name = TypedText.line(title.getValue());
        keep.add(actor, id, name, cost.getValue(), picture.getValue());
        id = UUID.randomUUID();
        title.clear();
        cost.clear();
        afterwards.run();
        Toast.show(Text.of("rewards.family.added", name));
    }
}

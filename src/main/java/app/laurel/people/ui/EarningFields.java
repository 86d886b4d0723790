package app.laurel.people.ui;

import app.laurel.people.ChangeFamily.Figures;
import app.laurel.people.FamilySettings;
import app.laurel.people.LessonFigures;
import app.laurel.shell.Text;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lessons pay, tried out on what was learnt while it is typed. */
class EarningFields extends Div {

    private final IntegerField perCorrect = field("perCorrect");
    private final IntegerField perLesson = field("perLesson");
    private final IntegerField perDay = field("perDay");
    private final IntegerField stakeWon = field("stakeWon");
    private final IntegerField stakeLost = field("stakeLost");
    private final DryRunLine dryRunLine;
    private LessonFigures saved = LessonFigures.USUAL;

    EarningFields(DryRunLine dryRunLine, FormErrors errors) {
        this.dryRunLine = dryRunLine;
        addClassName("stack");
        perDay.setHelperText(Text.of("people.family.form.perDay.help"));
        perDay.setClearButtonVisible(true);
        stakeWon.setHelperText(Text.of("people.family.form.stakeWon.help"));
        stakeLost.setHelperText(Text.of("people.family.form.stakeLost.help"));
        perCorrect.addValueChangeListener(typed -> follow(typed.getOldValue(), typed.getValue()));
        for (var figure : List.of(perCorrect, perLesson, perDay, stakeWon, stakeLost)) {
            figure.setValueChangeMode(ValueChangeMode.LAZY);
            figure.addValueChangeListener(typed -> tryOut());
        }
        errors.on("pointsPerCorrect", perCorrect)
                .on("pointsPerLesson", perLesson)
                .on("pointsPerDay", perDay)
                .on("stakeWon", stakeWon)
                .on("stakeLost", stakeLost);
        add(grid(perCorrect, perLesson, perDay), grid(stakeWon, stakeLost), dryRunLine);
    }

    void show(FamilySettings settings) {
        saved = settings.lessons();
        perCorrect.setValue(saved.perCorrect());
        perLesson.setValue(saved.perLesson());
        perDay.setValue(saved.perDay());
        stakeWon.setValue(saved.stakeWon());
        stakeLost.setValue(saved.stakeLost());
        tryOut();
    }

    /** What is typed now, unchecked. */
    Figures wishes() {
        return new Figures(
                perCorrect.getValue(),
                perLesson.getValue(),
                perDay.getValue(),
                stakeWon.getValue(),
                stakeLost.getValue());
    }

    /** A stake pays double until somebody says otherwise. */
    private void follow(@Nullable Integer before, @Nullable Integer now) {
        if (before != null
                && now != null
                && Objects.equals(stakeWon.getValue(), LessonFigures.doubled(before))) {
            stakeWon.setValue(LessonFigures.doubled(now));
        }
    }

    private void tryOut() {
        dryRunLine.show(typed().orElse(null), saved);
    }

    private Optional<LessonFigures> typed() {
        return Stream.of(perCorrect, perLesson, stakeWon, stakeLost)
                        .anyMatch(figure -> figure.getValue() == null)
                ? Optional.empty()
                : Optional.of(
                        new LessonFigures(
                                perCorrect.getValue(),
                                perLesson.getValue(),
                                perDay.getValue(),
                                stakeWon.getValue(),
                                stakeLost.getValue()));
    }

    private static Div grid(IntegerField... fields) {
        var grid = new Div(fields);
        grid.addClassName("field-grid");
        return grid;
    }

    private static IntegerField field(String name) {
        return new IntegerField(Text.of("people.family.form." + name));
    }
}

package app.laurel.learning.ui;

import app.laurel.learning.Unit;
import app.laurel.shell.Text;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses a lesson out of all there are, by typing a word of its name. */
class UnitField extends ComboBox<Unit> {

    private final List<Unit> units;

    UnitField(List<Unit> units) {
        super(Text.of("learning.own.unit"));
        this.units = units;
        setItems(units);
        setItemLabelGenerator(
                unit ->
                        Text.of(
                                "learning.own.unit.name",
                                unit.title(),
                                SubjectLook.name(unit.subject()),
                                unit.fromGrade(),
                                unit.toGrade()));
        setRequiredIndicatorVisible(true);
        setWidthFull();
    }

    /** Chooses the unit with this id, or none when there is no such unit. */
    UnitField choose(@Nullable String unitId) {
        setValue(units.stream().filter(one -> one.id().equals(unitId)).findFirst().orElse(null));
        return this;
    }

    @Nullable String unitId() {
        return getOptionalValue().map(Unit::id).orElse(null);
    }
}

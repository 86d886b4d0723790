package app.laurel.people.ui;

import app.laurel.people.TrophyNames;
import app.laurel.people.TrophyPay;
import app.laurel.shell.Text;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What trophies pay: a figure for all that usually pay the same; folded away until it is wanted.
 */
class TrophyFields extends Details {

    private final List<IntegerField> fields = new ArrayList<>();

    TrophyFields(TrophyNames names, FormErrors errors) {
        super(Text.of("people.family.form.trophies"));
        var line = new Paragraph(Text.of("people.family.form.trophies.line"));
        line.addClassName("quiet");
        var grid = new Div();
        grid.addClassName("field-grid");
        for (var usual : TrophyPay.USUAL.figures()) {
            var field = new IntegerField(Text.of("people.family.form.trophy", usual));
            field.setHelperText(names.of(usual));
            errors.on("trophies." + fields.size(), field);
            fields.add(field);
            grid.add(field);
        }
        var inside = new Div(line, grid);
        inside.addClassName("stack");
        add(inside);
    }

    void show(TrophyPay pay) {
        for (var i = 0; i < fields.size(); i++) {
            fields.get(i).setValue(pay.figures().get(i));
        }
    }

    /** What is typed now, unchecked. */
    List<@Nullable Integer> wishes() {
        var wishes = new ArrayList<@Nullable Integer>();
        fields.forEach(field -> wishes.add(field.getValue()));
        return wishes;
    }
}

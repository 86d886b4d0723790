package app.laurel.people.ui;

import app.laurel.people.ChangeFamily;
import app.laurel.people.DryRun;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.FamilySettings;
import app.laurel.people.Roster;
import app.laurel.people.TrophyNames;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.shell.PointsName;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Row;
import app.laurel.shell.parts.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;

/** What a parent decides for the family: the name and worth of points, time, approvals. */
class FamilyForm extends Card {

    private final TextField pointsName = new TextField(Text.of("people.family.form.pointsName"));
    private final TextField pointName = new TextField(Text.of("people.family.form.pointName"));
    private final ComboBox<String> zone = new ComboBox<>(Text.of("people.family.form.zone"));
    private final IntegerField autoApprove =
            new IntegerField(Text.of("people.family.form.autoApprove"));
    private final IntegerField twoAgree = new IntegerField(Text.of("people.family.form.twoAgree"));

    private final Actor actor;
    private final FamilyDirectory directory;
    private final ChangeFamily change;
    private final boolean twoCanAgree;
    private final EarningFields earning;
    private final TrophyFields trophies;
    private FamilySettings seen;

    FamilyForm(
            Actor actor,
            FamilyDirectory directory,
            ChangeFamily change,
            DryRun dryRun,
            TrophyNames trophyNames,
            Roster roster) {
        this.actor = actor;
        this.directory = directory;
        this.change = change;
        this.seen = roster.settings();
        this.twoCanAgree = roster.grownUps().adults().size() > 1;
        var errors = new FormErrors();
        this.earning = new EarningFields(new DryRunLine(dryRun, roster.learners()), errors);
        this.trophies = new TrophyFields(trophyNames, errors);
        addClassName("stack");
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().filter(FamilyForm::usual).sorted().toList());
        pointsName.setHelperText(Text.of("people.family.form.pointsName.help"));
        pointName.setHelperText(Text.of("people.family.form.pointName.help"));
        pointsName.addValueChangeListener(typed -> nameOne(typed.getOldValue()));
        zone.setHelperText(Text.of("people.family.form.zone.help"));
        autoApprove.setHelperText(Text.of("people.family.form.autoApprove.help"));
        autoApprove.setClearButtonVisible(true);
        twoAgree.setHelperText(
                Text.of(
                        twoCanAgree
                                ? "people.family.form.twoAgree.help"
                                : "people.family.form.twoAgree.rests"));
        twoAgree.setClearButtonVisible(true);
        show(seen);
        var changedMeanwhile = new ChangedMeanwhile(() -> show(seen));
        errors.on("pointsName", pointsName)
                .on("pointName", pointName)
                .on("zone", zone)
                .on("autoApproveBelow", autoApprove)
                .on("twoAgreeFrom", twoAgree)
                .on("seen", changedMeanwhile);
        add(
                new H2(Text.of("people.family.form.title")),
                grid(pointsName, pointName, zone),
                new H3(Text.of("people.family.form.earning")),
                earning,
                trophies,
                new H3(Text.of("people.family.form.approving")),
                grid(autoApprove, twoAgree),
                changedMeanwhile,
                errors,
                new Row(Commands.submit(Text.of("people.edit.save"), errors, this::save)));
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("field-grid");
        return grid;
    }

    private void save() {
        try {
            seen = change.change(actor, seen, wishes());
        } catch (Refusal refusal) {
            if ("seen".equals(refusal.field())) {
                // Saving once more is then a decision against what is stored now.
                seen = directory.settings(actor);
            }
            throw refusal;
        }
        show(seen);
        Toast.show(Text.of("people.family.form.done"));
    }

    /** Follows the name of many until somebody says otherwise. */
    private void nameOne(String before) {
        if (pointName.getValue().equals(PointsName.oneOf(before))) {
            pointName.setValue(PointsName.oneOf(pointsName.getValue()));
        }
    }

    private void show(FamilySettings settings) {
        pointsName.setValue(settings.pointsName());
        pointName.setValue(settings.pointName());
        zone.setValue(settings.zone().getId());
        earning.show(settings);
        trophies.show(settings.trophies());
        autoApprove.setValue(settings.autoApproveBelow());
        twoAgree.setValue(settings.twoAgreeFrom());
        // Who is alone is not offered it, but sees and can clear what was chosen before.
        twoAgree.setVisible(twoCanAgree || settings.twoAgreeFrom() != null);
    }

    private ChangeFamily.Wishes wishes() {
        return new ChangeFamily.Wishes(
                pointsName.getValue(),
                pointName.getValue(),
                zone.getValue(),
                earning.wishes(),
                trophies.wishes(),
                autoApprove.getValue(),
                twoAgree.getValue());
    }

    /** Places and UTC; not the abbreviations and offsets that nobody looks for. */
    private static boolean usual(String id) {
        return id.equals("UTC")
                || id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }
}

package app.laurel.tasks.ui;

import app.laurel.learning.LessonAddress;
import app.laurel.people.Learner;
import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Toast;
import app.laurel.tasks.GiveTask;
import app.laurel.tasks.TaskDetails;
import app.laurel.tasks.Teachable;
import app.laurel.tasks.WhatToTeach;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

/** Gives a learner a task. It stays open, with all that was chosen, until that was done. */
class GiveTaskDialog extends Dialog {

    private final UUID id = UUID.randomUUID();
    private final WhatToTeach teachables;
    private final Learner learner;
    private final FormErrors errors = new FormErrors();
    private final Select<String> subject = new Select<>();
    private final ComboBox<Teachable> what = new ComboBox<>(Text.of("tasks.form.what"));
    private final Anchor look = new Anchor("", Text.of("tasks.form.look"));
    private final DatePicker due = new DatePicker(Text.of("tasks.form.due"));
    private final TextArea note = new TextArea(Text.of("tasks.form.note"));

    GiveTaskDialog(
            WhatToTeach teachables,
            SubjectCatalogue subjects,
            GiveTask give,
            Actor actor,
            Learner learner,
            LocalDate today,
            Runnable afterwards) {
        this.teachables = teachables;
        this.learner = learner;
        addClassName("task-dialog");
        setHeaderTitle(Text.of("tasks.form.title", learner.name()));
        setWidth("min(32rem, 100vw - 1rem)");
        setCloseOnOutsideClick(false);
        subject.setLabel(Text.of("tasks.form.subject"));
        subject.setItems(subjects.subjects());
        subject.setItemLabelGenerator(subjects::nameOf);
        subject.addValueChangeListener(change -> offer(change.getValue()));
        what.setItemLabelGenerator(GiveTaskDialog::label);
        what.setHelperText(Text.of("tasks.form.what.help"));
        what.setRequiredIndicatorVisible(true);
        what.addValueChangeListener(change -> showLook());
        look.setTarget(AnchorTarget.BLANK);
        look.addClassName("quiet-link");
        due.setMin(today);
        due.setLocale(getLocale());
        due.setRequiredIndicatorVisible(true);
        note.setMaxLength(TaskDetails.LONGEST_NOTE);
        note.setHelperText(Text.of("tasks.form.note.help", learner.name()));
        errors.on("what", what).on("due", due).on("note", note);
        var form = new Div(subject, what, look, due, quick(today), note);
        form.addClassName("task-form");
        add(form, errors);
        getFooter()
                .add(
                        new Button(Text.of("shell.cancel"), click -> close()),
                        Commands.submit(
                                Text.of("tasks.form.give"),
                                errors,
                                () -> {
                                    give.give(actor, id, learner.id(), details());
                                    close();
                                    afterwards.run();
                                    Toast.show(Text.of("tasks.given", learner.name()));
                                }));
        subject.setValue(first(subjects));
        due.setValue(endOfWeek(today));
    }

    /** Begins with this instead of nothing; all of it can be changed. */
    GiveTaskDialog about(Teachable wanted) {
        teachables
                .unitFor(wanted, learner)
                .ifPresent(
                        unit -> {
                            subject.setValue(unit.subject());
                            what.setValue(wanted);
                        });
        return this;
    }

    private String first(SubjectCatalogue subjects) {
        return learner.subjects().stream()
                .filter(subjects.subjects()::contains)
                .findFirst()
                .orElse(subjects.subjects().getFirst());
    }

    private void offer(String chosen) {
        what.clear();
        what.setItems(chosen == null ? List.of() : teachables.offered(chosen, learner));
        showLook();
    }

    /** The chosen lesson as the learner will see it, in a window of its own. */
    private void showLook() {
        var unit = what.getOptionalValue().flatMap(one -> teachables.unitFor(one, learner));
        look.setVisible(unit.isPresent());
        unit.ifPresent(one -> look.setHref(LessonAddress.ofPreview(one.id(), learner.grade())));
    }

    private Div quick(LocalDate today) {
        var choices = new Div();
        choices.addClassName("presets");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", Text.of("tasks.form.due.quick"));
        choices.add(
                preset("tasks.form.due.tomorrow", today.plusDays(1)),
                preset("tasks.form.due.week", endOfWeek(today)),
                preset("tasks.form.due.nextWeek", endOfWeek(today.plusWeeks(1))));
        return choices;
    }

    private NativeButton preset(String key, LocalDate day) {
        var button = new NativeButton(Text.of(key), click -> due.setValue(day));
        button.addClassName("preset");
        return button;
    }

    private static LocalDate endOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static String label(Teachable one) {
        return one.kind() == Teachable.Kind.LESSON
                ? one.name()
                : Text.of("tasks.form.concept", one.name());
    }

    private TaskDetails details() {
        return new TaskDetails(what.getValue(), due.getValue(), note.getValue());
    }
}

package app.laurel.people.ui;

import app.laurel.people.Learner;
import app.laurel.people.LearnerDetails;
import app.laurel.people.LearnerWishes;
import app.laurel.people.LessonFigures;
import app.laurel.people.SubjectCatalogue;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that a parent says about a learner. */
@CssImport("./people/people.css")
class LearnerForm extends Div {

    private static final int HIGHEST_GRADE = 12;

    private final SubjectCatalogue catalogue;
    private final TextField name = new TextField(Text.of("people.form.name"));
    private final Select<Integer> grade = new Select<>();
    private final FacePicker face = new FacePicker();
    private final ColourPicker colour = new ColourPicker();
    private final CheckboxGroup<String> subjects = new CheckboxGroup<>();
    private final Checkbox doubleOrLoss = new Checkbox(Text.of("people.form.doubleOrLoss"));
    private final PinChoice pin = new PinChoice();

    LearnerForm(SubjectCatalogue catalogue, FormErrors errors) {
        this.catalogue = catalogue;
        addClassName("learner-form");
        name.setHelperText(Text.of("people.form.name.help"));
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        name.setRequiredIndicatorVisible(true);
        grade.setLabel(Text.of("people.form.grade"));
        grade.setItems(IntStream.rangeClosed(0, HIGHEST_GRADE).boxed().toList());
        grade.setItemLabelGenerator(level -> Text.of("people.grade", level));
        subjects.setLabel(Text.of("people.form.subjects"));
        subjects.setItemLabelGenerator(catalogue::nameOf);
        subjects.addClassName("chips");
        errors.on("name", name)
                .on("grade", grade)
                .on("avatar", face)
                .on("colour", colour)
                .on("subjects", subjects)
                .on("pin", pin);
        var who = new Div(name, grade);
        who.addClassName("field-row");
        add(
                card("people.form.who", who, face, colour),
                card("people.form.learning", subjects, doubleOrLoss),
                card("people.form.signIn.title", pin));
    }

    /**
     * Fills the form for a new learner, with a face and a colour that nobody has yet if possible.
     */
    void begin(List<Learner> others) {
        var offered = catalogue.subjects();
        subjects.setItems(offered);
        subjects.setValue(new LinkedHashSet<>(offered));
        face.setValue(
                firstFree(LearnerDetails.AVATARS, others.stream().map(Learner::avatar).toList()));
        colour.setValue(
                firstFree(LearnerDetails.COLOURS, others.stream().map(Learner::colour).toList()));
    }

    /** Fills the form with what is known of a learner. */
    void show(Learner learner) {
        name.setValue(learner.name());
        grade.setValue(learner.grade());
        face.setValue(learner.avatar());
        colour.setValue(learner.colour());
        subjects.setItems(
                Stream.concat(catalogue.subjects().stream(), learner.subjects().stream())
                        .distinct()
                        .toList());
        subjects.setValue(new LinkedHashSet<>(learner.subjects()));
        doubleOrLoss.setValue(learner.doubleOrLoss());
        pin.offer(learner.pinKind());
    }

    /** Says what a stake pays and takes in the family. */
    void explain(LessonFigures figures) {
        doubleOrLoss.setHelperText(
                Text.of("people.form.doubleOrLoss.help", figures.stakeWon(), figures.stakeLost()));
    }

    /** What the form says now, unchecked. */
    LearnerWishes wishes() {
        var chosen =
                subjects.getListDataView()
                        .getItems()
                        .filter(subjects.getValue()::contains)
                        .toList();
        return new LearnerWishes(
                new LearnerDetails(
                        name.getValue(),
                        grade.getValue(),
                        face.getValue() == null ? "" : face.getValue(),
                        colour.getValue() == null ? "" : colour.getValue(),
                        chosen),
                doubleOrLoss.getValue(),
                pin.kind(),
                pin.pin());
    }

    /** Tells of each new face or colour while they are being chosen. */
    void onLook(BiConsumer<String, String> shown) {
        face.addValueChangeListener(change -> tell(shown));
        colour.addValueChangeListener(change -> tell(shown));
    }

    private void tell(BiConsumer<String, String> shown) {
        if (face.getValue() != null && colour.getValue() != null) {
            shown.accept(face.getValue(), colour.getValue());
        }
    }

    private static Card card(String titleKey, com.vaadin.flow.component.Component... fields) {
        var stack = new Div(fields);
        stack.addClassName("stack");
        var card = Card.titled(Text.of(titleKey));
        card.add(stack);
        return card;
    }

    private static String firstFree(List<String> offered, List<String> taken) {
        return offered.stream()
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElseGet(offered::getFirst);
    }
}

package app.laurel.quizzes.ui;

import app.laurel.learning.Concept;
import app.laurel.learning.Curriculum;
import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.questions.Kind;
import app.laurel.quizzes.AddPicture;
import app.laurel.quizzes.FetchPicture;
import app.laurel.quizzes.QuestionDraft;
import app.laurel.quizzes.QuestionLimits;
import app.laurel.shell.Text;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that is said of one question. */
class QuestionEditor extends Div {

    private final FormErrors errors = new FormErrors();
    private final Select<Kind> kind = new Select<>();
    private final TextArea text = area("quizzes.question.text", QuestionLimits.LONGEST_TEXT);
    private final PictureField picture;
    private final Div place = new Div();
    private final TextArea hint = area("quizzes.question.hint", QuestionLimits.LONGEST_HINT);
    private final TextArea explanation =
            area("quizzes.question.explanation", QuestionLimits.LONGEST_EXPLANATION);
    private final MultiSelectComboBox<Concept> concepts =
            new MultiSelectComboBox<>(Text.of("quizzes.question.concepts"));
    private final Runnable changed;
    private TaskFields task;

    /** What was typed for other kinds comes back with them. */
    private final Map<Kind, TaskFields> tasks = new EnumMap<>(Kind.class);

    /**
     * @param changed told of everything that a person changes
     */
    QuestionEditor(
            QuestionDraft draft,
            Actor actor,
            AddPicture pictures,
            FetchPicture elsewhere,
            Curriculum curriculum,
            Runnable changed) {
        this.changed = changed;
        addClassName("question-editor");
        picture =
                new PictureField(
                        Text.of("quizzes.question.picture"), actor, pictures, elsewhere, changed);
        task = new TaskFields(draft, changed);
        show(draft, curriculum);
        picture.showRefusals(errors, "image");
        errors.on("kind", kind)
                .on("text", text)
                .on("hint", hint)
                .on("explanation", explanation)
                .on("concepts", concepts);
        place.add(task);
        add(text, kind, place, explanation, hint, concepts, picture, errors);
    }

    private void show(QuestionDraft draft, Curriculum curriculum) {
        text.setValue(draft.text());
        text.addValueChangeListener(change -> changed.run());
        kind.setLabel(Text.of("quizzes.question.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> Text.of("quizzes.kind." + one));
        kind.setValue(draft.kind());
        kind.addValueChangeListener(
                change -> {
                    var before = task;
                    if (change.getOldValue() != null) {
                        tasks.put(change.getOldValue(), before);
                    }
                    task =
                            tasks.computeIfAbsent(
                                    change.getValue(),
                                    one -> new TaskFields(before.as(one, draft()), changed));
                    place.removeAll();
                    place.add(task);
                    changed.run();
                });
        hint.setValue(draft.hint());
        hint.addValueChangeListener(change -> changed.run());
        explanation.setValue(draft.explanation());
        explanation.setHelperText(Text.of("quizzes.question.explanation.help"));
        explanation.addValueChangeListener(change -> changed.run());
        concepts.setItems(curriculum.concepts());
        concepts.setItemLabelGenerator(
                one -> Text.of("quizzes.question.concept", one.name(), one.subject()));
        concepts.setValue(
                draft.concepts().stream()
                        .flatMap(id -> curriculum.concept(id).stream())
                        .collect(Collectors.toSet()));
        concepts.setHelperText(Text.of("quizzes.question.concepts.help"));
        concepts.addValueChangeListener(change -> changed.run());
        picture.show(draft.imageUrl(), draft.imageAlt());
    }

    /** What the fields say now, unchecked. */
    QuestionDraft draft() {
        return new QuestionDraft(
                kind.getValue(),
                text.getValue(),
                task.options(),
                task.tolerance(),
                task.unit(),
                task.accentsOptional(),
                hint.getValue(),
                explanation.getValue(),
                concepts.getValue().stream().map(Concept::id).sorted().toList(),
                picture.url(),
                picture.alt());
    }

    /** Shows what is wrong, each at its field. */
    void refuse(List<Refusal> problems) {
        problems.reversed()
                .forEach(
                        problem -> {
                            if (!task.refuse(problem)) {
                                errors.show(problem);
                            }
                        });
    }

    void focus() {
        text.focus();
    }

    private static TextArea area(String key, int longest) {
        var area = new TextArea(Text.of(key));
        area.setMaxLength(longest);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setWidthFull();
        return area;
    }
}

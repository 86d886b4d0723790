package app.laurel.quizzes.ui;

import app.laurel.people.SubjectCatalogue;
import app.laurel.platform.Actor;
import app.laurel.quizzes.AddPicture;
import app.laurel.quizzes.FetchPicture;
import app.laurel.quizzes.QuizDraft;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Everything that is said of a quiz but its questions. */
class QuizFields extends Div {

    private final TextField title = new TextField(Text.of("quizzes.form.title"));
    private final TextField description = new TextField(Text.of("quizzes.form.description"));
    private final Select<String> subject = new Select<>();
    private final Select<String> language = new Select<>();
    private final Select<String> difficulty = new Select<>();
    private final PictureField picture;
    private final IntegerField maxAttempts = new IntegerField(Text.of("quizzes.form.maxAttempts"));
    private final IntegerField timeLimit = new IntegerField(Text.of("quizzes.form.timeLimit"));
    private final Checkbox shuffleQuestions =
            new Checkbox(Text.of("quizzes.form.shuffleQuestions"));
    private final Checkbox shuffleAnswers = new Checkbox(Text.of("quizzes.form.shuffleAnswers"));
    private final DateTimePicker publishedAt =
            new DateTimePicker(Text.of("quizzes.form.publishedAt"));
    private final Checkbox publicPlay = new Checkbox(Text.of("quizzes.form.publicPlay"));
    private final ZoneId zone;
    private final Runnable changed;
    private boolean showing;

    /**
     * @param zone in which dates are typed
     * @param changed told of everything that a person changes
     */
    QuizFields(
            Actor actor,
            SubjectCatalogue subjects,
            AddPicture pictures,
            FetchPicture elsewhere,
            ZoneId zone,
            FormErrors errors,
            Runnable changed) {
        this.zone = zone;
        this.changed = changed;
        addClassName("stack");
        picture =
                new PictureField(
                        Text.of("quizzes.form.picture"), actor, pictures, elsewhere, this::tell);
        fillTexts(subjects);
        fillRules(actor);
        picture.showRefusals(errors, "heroImage");
        errors.on("title", title)
                .on("description", description)
                .on("subject", subject)
                .on("language", language)
                .on("difficulty", difficulty)
                .on("maxAttempts", maxAttempts)
                .on("timeLimitSeconds", timeLimit)
                .on("publishedAt", publishedAt)
                .on("publicPlay", publicPlay);
        Stream.<HasValue<?, ?>>of(
                        title,
                        description,
                        subject,
                        language,
                        difficulty,
                        maxAttempts,
                        timeLimit,
                        shuffleQuestions,
                        shuffleAnswers,
                        publishedAt,
                        publicPlay)
                .forEach(field -> field.addValueChangeListener(change -> tell()));
        var about = Card.titled(Text.of("quizzes.form.about"));
        about.addClassName("quiz-form");
        about.add(title, description, row(subject, difficulty, language), picture);
        var rules = Card.titled(Text.of("quizzes.form.rules"));
        rules.addClassName("quiz-form");
        rules.add(
                row(maxAttempts, timeLimit),
                shuffleQuestions,
                shuffleAnswers,
                publishedAt,
                publicPlay);
        add(about, rules);
    }

    private void fillTexts(SubjectCatalogue subjects) {
        for (var field : List.of(title, description)) {
            field.setRequiredIndicatorVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
        }
        title.setMaxLength(QuizDraft.LONGEST_TITLE);
        description.setMaxLength(QuizDraft.LONGEST_DESCRIPTION);
        description.setHelperText(Text.of("quizzes.form.description.help"));
        subject.setLabel(Text.of("quizzes.form.subject"));
        subject.setItems(QuizWords.subjects(subjects));
        subject.setItemLabelGenerator(one -> QuizWords.subject(one, subjects));
        difficulty.setLabel(Text.of("quizzes.form.difficulty"));
        difficulty.setItems(QuizDraft.DIFFICULTIES);
        difficulty.setItemLabelGenerator(one -> Text.of("quizzes.difficulty." + one));
        language.setLabel(Text.of("quizzes.form.language"));
        language.setItems(QuizDraft.LANGUAGES);
        language.setItemLabelGenerator(QuizWords::language);
    }

    private void fillRules(Actor actor) {
        maxAttempts.setStepButtonsVisible(true);
        maxAttempts.setHelperText(Text.of("quizzes.form.maxAttempts.help"));
        timeLimit.setValueChangeMode(ValueChangeMode.LAZY);
        timeLimit.addValueChangeListener(change -> showTime());
        publishedAt.setStep(Duration.ofMinutes(15));
        publishedAt.setDateAriaLabel(Text.of("quizzes.form.publishedAt.date"));
        publishedAt.setTimeAriaLabel(Text.of("quizzes.form.publishedAt.time"));
        publishedAt.setHelperText(
                Text.of("quizzes.form.publishedAt.help", zone.getId().replace('_', ' ')));
        publicPlay.setVisible(actor.isAdministrator());
        publicPlay.setHelperText(Text.of("quizzes.form.publicPlay.help"));
    }

    void show(QuizDraft draft) {
        showing = true;
        title.setValue(draft.title());
        description.setValue(draft.description());
        subject.setValue(draft.subject());
        language.setValue(draft.language());
        difficulty.setValue(draft.difficulty());
        picture.show(draft.heroImageUrl(), draft.heroImageAlt());
        maxAttempts.setValue(draft.maxAttempts());
        timeLimit.setValue(draft.timeLimitSeconds());
        shuffleQuestions.setValue(draft.randomizeQuestions());
        shuffleAnswers.setValue(draft.randomizeAnswers());
        publishedAt.setValue(
                draft.publishedAt() == null
                        ? null
                        : LocalDateTime.ofInstant(draft.publishedAt(), zone));
        // A file may wish it for a person who cannot
        publicPlay.setValue(publicPlay.isVisible() && draft.publicPlay());
        showing = false;
        showTime();
    }

    /** What the fields say now, unchecked, without questions. */
    QuizDraft draft() {
        var from = publishedAt.getValue();
        return new QuizDraft(
                title.getValue(),
                description.getValue(),
                picture.url(),
                picture.alt(),
                language.getValue(),
                difficulty.getValue(),
                maxAttempts.getValue(),
                timeLimit.getValue(),
                shuffleQuestions.getValue(),
                shuffleAnswers.getValue(),
                from == null ? null : from.atZone(zone).toInstant(),
                subject.getValue(),
                publicPlay.getValue(),
                List.of());
    }

    void focusTitle() {
        title.focus();
    }

    private void showTime() {
        var seconds = Objects.requireNonNullElse(timeLimit.getValue(), 0);
        timeLimit.setHelperText(
                seconds > 0 && seconds <= QuizDraft.LONGEST_TIME
                        ? QuizWords.time(seconds)
                        : Text.of("quizzes.form.timeLimit.help"));
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }
}

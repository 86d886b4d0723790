package app.laurel.quizzes.ui;

import app.laurel.platform.Actor;
import app.laurel.platform.Refusal;
import app.laurel.quizzes.AddPicture;
import app.laurel.quizzes.FetchPicture;
import app.laurel.quizzes.PictureAddress;
import app.laurel.quizzes.QuizDraft;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FileDrop;
import app.laurel.shell.parts.FormErrors;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A picture, uploaded or by its address, and what it shows in words. */
class PictureField extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(PictureField.class);

    private final Actor actor;
    private final AddPicture pictures;
    private final FetchPicture elsewhere;
    private final Runnable changed;
    private final Div preview = new Div();
    private final TextField address = new TextField(Text.of("quizzes.picture.address"));
    private final TextField alt = new TextField(Text.of("quizzes.picture.alt"));
    private final Button remove;
    private boolean showing;

    /**
     * @param label what the picture is for
     * @param changed told of everything that a person changes
     */
    PictureField(
            String label,
            Actor actor,
            AddPicture pictures,
            FetchPicture elsewhere,
            Runnable changed) {
        this.actor = actor;
        this.pictures = pictures;
        this.elsewhere = elsewhere;
        this.changed = changed;
        addClassName("picture-field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        var name = new Span(label);
        name.addClassName("field-name");
        preview.addClassName("picture-preview");
        address.setMaxLength(QuizDraft.LONGEST_ADDRESS);
        address.setHelperText(Text.of("quizzes.picture.address.help"));
        address.addValueChangeListener(change -> tell());
        alt.setMaxLength(QuizDraft.LONGEST_ALT);
        alt.setHelperText(Text.of("quizzes.picture.alt.help"));
        alt.setValueChangeMode(ValueChangeMode.LAZY);
        alt.addValueChangeListener(change -> tell());
        remove =
                Commands.quiet(
                        Text.of("quizzes.picture.remove"),
                        () -> {
                            address.clear();
                            alt.clear();
                        });
        add(name, preview, upload(), address, alt, remove);
        showPreview();
    }

    /** Puts refusals at the fields, by the name of the address's component without its "Url". */
    void showRefusals(FormErrors errors, String component) {
        errors.on(component + "Url", address).on(component + "Alt", alt);
        // Later than what takes refusals away at each change, so that a new one stays
        address.addValueChangeListener(
                change -> {
                    address.setHelperText(Text.of("quizzes.picture.address.help"));
                    if (change.isFromClient()) {
                        takeOver();
                    }
                });
    }

    void show(String url, String words) {
        showing = true;
        address.setValue(url);
        alt.setValue(words);
        showing = false;
        showPreview();
    }

    String url() {
        return address.getValue();
    }

    String alt() {
        return alt.getValue();
    }

    /** What stands elsewhere is copied once, and no learner's browser asks for it there. */
    private void takeOver() {
        if (address.isEmpty() || PictureAddress.picture(address.getValue()).isPresent()) {
            return;
        }
        var wanted = address.getValue();
        var words = alt.getValue();
        var ui = UI.getCurrentOrThrow();
        address.setHelperText(Text.of("quizzes.picture.fetching"));
        // Other servers may be slow, and meanwhile nobody else could use the page
        Thread.ofVirtual().name("picture").start(() -> answer(ui, wanted, copied(wanted, words)));
    }

    /** Sets the address of the copy, or says why there is none. */
    private Runnable copied(String wanted, String words) {
        try {
            var copy = PictureAddress.of(elsewhere.fetch(actor, wanted, words));
            return () -> address.setValue(copy);
        } catch (Refusal why) {
            return () -> refuse(why);
        } catch (RuntimeException unforeseen) {
            LOG.warn("copying a picture failed", unforeseen);
            return () -> refuse(Refusal.because("quizzes.picture.unreachable"));
        }
    }

    /** Whoever wrote another address meanwhile, or left, hears nothing of this one. */
    private void answer(UI ui, String wanted, Runnable outcome) {
        if (ui.isAttached()) {
            ui.access(
                    () -> {
                        if (address.getValue().equals(wanted)) {
                            address.setHelperText(Text.of("quizzes.picture.address.help"));
                            outcome.run();
                        }
                    });
        }
    }

    private void tell() {
        showPreview();
        if (!showing) {
            changed.run();
        }
    }

    private void showPreview() {
        preview.removeAll();
        HeroPicture.of(address.getValue(), alt.getValue()).ifPresent(preview::add);
        preview.setVisible(preview.getComponentCount() > 0);
        var empty = address.isEmpty();
        alt.setVisible(!empty || !alt.isEmpty());
        remove.setVisible(!empty);
    }

    private Upload upload() {
        var upload =
                new FileDrop(
                        AddPicture.LARGEST,
                        (name, bytes) -> {
                            try {
                                take(bytes);
                            } catch (Refusal why) {
                                refuse(why);
                            }
                        },
                        () -> refuse(Refusal.because("quizzes.picture.rejected")),
                        ".png",
                        ".jpg",
                        ".jpeg",
                        ".gif");
        upload.setUploadButton(new Button(Text.of("quizzes.picture.choose")));
        upload.setDropLabel(new Span(Text.of("quizzes.picture.drop")));
        return upload;
    }

    /** Shows a picture that was uploaded. */
    void take(byte[] bytes) {
        address.setInvalid(false);
        address.setValue(PictureAddress.of(pictures.add(actor, bytes, alt.getValue())));
    }

    private void refuse(Refusal why) {
        address.setErrorMessage(Text.of(why.key(), why.arguments()));
        address.setInvalid(true);
    }
}

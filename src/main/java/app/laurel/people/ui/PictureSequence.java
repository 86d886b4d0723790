package app.laurel.people.ui;

import app.laurel.people.PinPicture;
import app.laurel.shell.Text;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Sets a picture password: four of twelve pictures, tapped in their order. */
class PictureSequence extends Div implements HasValidation {

    private static final int LENGTH = 4;

    private final StringBuilder letters = new StringBuilder();
    private final Div chosen = new Div();
    private final Paragraph error = new Paragraph();
    private final NativeButton again = new NativeButton(Text.of("people.form.pictures.again"));

    PictureSequence() {
        addClassName("picture-sequence");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Text.of("people.form.pictures"));
        chosen.addClassName("picture-chosen");
        chosen.getElement().setAttribute("aria-live", "polite");
        again.addClassName("preset");
        again.addClickListener(click -> clear());
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        var board = new Div();
        board.addClassName("picture-board");
        for (var picture : PinPicture.values()) {
            board.add(button(picture));
        }
        add(new Paragraph(Text.of("people.form.pictures.help")), board, chosen, again, error);
        show();
    }

    /** The letters of the pictures tapped so far. */
    String letters() {
        return letters.toString();
    }

    void clear() {
        letters.setLength(0);
        setInvalid(false);
        show();
    }

    private NativeButton button(PinPicture picture) {
        var button = new NativeButton(picture.emoji(), click -> tap(picture));
        button.addClassName("picture");
        button.getElement().setAttribute("aria-label", Text.of(picture.textKey()));
        return button;
    }

    private void tap(PinPicture picture) {
        if (letters.length() < LENGTH) {
            letters.append(picture.letter());
            setInvalid(false);
            show();
        }
    }

    private void show() {
        chosen.removeAll();
        for (int i = 0; i < LENGTH; i++) {
            var place = new Span(i < letters.length() ? emoji(letters.charAt(i)) : "");
            place.addClassName("picture-place");
            place.getElement().setAttribute("aria-hidden", "true");
            chosen.add(place);
        }
        var count = new Span(Text.of("people.form.pictures.count", letters.length(), LENGTH));
        count.addClassName("quiet");
        chosen.add(count);
        again.setVisible(!letters.isEmpty());
    }

    private static String emoji(char letter) {
        return PinPicture.of(letter).map(PinPicture::emoji).orElse("");
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}

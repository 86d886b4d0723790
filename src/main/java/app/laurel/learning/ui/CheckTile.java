package app.laurel.learning.ui;

import com.vaadin.flow.component.html.Span;

/** One of several answers that can be right together. */
class CheckTile extends OptionButton {

    private boolean chosen;

    CheckTile(int number, String text, Runnable changed) {
        super(number, text, () -> {});
        addClassName("check-tile");
        var box = new Span();
        box.addClassName("check-box");
        box.getElement().setAttribute("aria-hidden", "true");
        addComponentAsFirst(box);
        getElement().setAttribute("role", "checkbox");
        show();
        addClickListener(
                click -> {
                    chosen = !chosen;
                    show();
                    changed.run();
                });
    }

    boolean isChosen() {
        return chosen;
    }

    @Override
    void settle(boolean right, boolean given) {
        chosen = given;
        show();
        super.settle(right, given);
    }

    private void show() {
        getElement().setAttribute("aria-checked", Boolean.toString(chosen));
    }
}

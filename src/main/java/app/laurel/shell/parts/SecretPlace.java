package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Div;

/** Where a secret is shown that was just made; empty before, and once it was put away. */
public class SecretPlace extends Div {

    private final String title;
    private final String help;

    /**
     * @param title what to do with a secret now
     * @param help what it is for
     */
    public SecretPlace(String title, String help) {
        this.title = title;
        this.help = help;
        addClassName("secret-place");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows this secret in the place of any other one. */
    public void show(String secret) {
        removeAll();
        add(new SecretCard(title, help, secret, this::removeAll));
    }
}

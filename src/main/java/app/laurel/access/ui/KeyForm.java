package app.laurel.access.ui;

import app.laurel.access.KeepKeys;
import app.laurel.access.NewKey;
import app.laurel.platform.Actor;
import app.laurel.rest.Scope;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.FormErrors;
import app.laurel.shell.parts.Row;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Makes a key. */
class KeyForm extends Card {

    private static final int USUAL_DAYS = 90;

    private final TextField name = new TextField(Text.of("access.keys.name"));
    private final IntegerField days = new IntegerField(Text.of("access.keys.days"));
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>(Text.of("access.keys.scopes"));

    /**
     * @param made gets the secret
     */
    KeyForm(Actor actor, KeepKeys keys, Consumer<String> made) {
        addClassName("stack");
        name.setHelperText(Text.of("access.keys.name.help"));
        name.setMaxLength(NewKey.LONGEST_NAME);
        days.setHelperText(Text.of("access.keys.days.help", NewKey.MOST_DAYS));
        days.setValue(USUAL_DAYS);
        scopes.addClassName("scopes");
        scopes.setItems(Scope.values());
        scopes.setItemLabelGenerator(KeyForm::words);
        var errors = new FormErrors().on("name", name).on("days", days).on("scopes", scopes);
        var fields = new Div(name, days);
        fields.addClassName("field-grid");
        add(
                new H2(Text.of("access.keys.new")),
                fields,
                scopes,
                errors,
                new Row(
                        Commands.submit(
                                Text.of("access.keys.create"),
                                errors,
                                () -> {
                                    var wanted =
                                            new NewKey(
                                                    name.getValue(),
                                                    scopes.getValue(),
                                                    days.getValue());
                                    var secret = keys.create(actor, wanted);
                                    name.clear();
                                    scopes.clear();
                                    made.accept(secret);
                                })));
    }

    /** What the scope allows, and how programs write it. */
    static String words(Scope scope) {
        return Text.of(
                "access.keys.scope", Text.of("access.keys.scope." + scope.name()), scope.written());
    }
}

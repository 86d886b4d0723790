package app.laurel.shell.parts;

import app.laurel.platform.TypedText;
import app.laurel.shell.Text;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields by which a person looks for something: a text, and beside it what a page adds. They
 * know how a URL says what is looked for.
 */
public abstract class SearchFields extends Div {

    private static final int LONGEST = 100;

    private final String parameter;
    private final Runnable onChange;
    private final TextField text;

    /**
     * @param parameter says the text in a URL
     * @param onChange told whenever the person changed something
     */
    protected SearchFields(String parameter, String label, String placeholder, Runnable onChange) {
        this.parameter = parameter;
        this.onChange = onChange;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text = new TextField(label, placeholder);
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("grow");
        hear(text);
        add(text);
    }

    /** One of the items, or any. */
    protected final <T> Select<T> choice(
            String label, List<T> items, ItemLabelGenerator<T> itemLabels) {
        var choice = new Select<T>();
        choice.setLabel(label);
        choice.setItems(items);
        choice.setItemLabelGenerator(one -> one == null ? any() : itemLabels.apply(one));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(any());
        hear(choice);
        return choice;
    }

    /** From now on changes of the field are told, too. */
    protected final void hear(HasValue<? extends ComponentValueChangeEvent<?, ?>, ?> field) {
        field.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        onChange.run();
                    }
                });
    }

    /** What stands for no choice. */
    protected static String any() {
        return Text.of("shell.any");
    }

    protected final String text() {
        return TypedText.line(text.getValue());
    }

    /** Takes over what the URL says; what it cannot mean is taken for any. */
    public void read(QueryParameters parameters) {
        var said = TypedText.line(parameters.getSingleParameter(parameter).orElse(""));
        text.setValue(said.substring(0, Math.min(said.length(), LONGEST)));
    }

    /** What a URL says to find the same again. */
    public final QueryParameters written() {
        var parts = new TreeMap<String, String>();
        if (!text().isEmpty()) {
            parts.put(parameter, text());
        }
        write(parts);
        return QueryParameters.simple(parts);
    }

    /** Puts in what a URL says of the other fields. */
    protected abstract void write(Map<String, String> parts);
}

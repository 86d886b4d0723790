package starter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;

@Route("")
class NotesView extends VerticalLayout {

    NotesView(Notes notes) {
        var list = new UnorderedList();
        notes.findAll().forEach(note -> list.add(new ListItem(note.text())));
        var text = new TextField("Note");
        var add =
                new Button(
                        "Add",
                        click -> {
                            list.add(new ListItem(notes.save(new Note(text.getValue())).text()));
                            text.clear();
                        });
        add(text, add, list);
    }
}

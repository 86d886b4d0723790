package app.laurel.shell.parts;

import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** An address of this application for somebody else, to be copied and passed on. */
public class ShareLink extends Div {

    /**
     * @param label what the link is good for
     * @param help how long, and what to do with it
     * @param path path without a leading slash; the browser knows the rest of the address
     */
    public ShareLink(String label, String help, String path) {
        addClassName("share-link");
        var address = new TextField(label);
        address.setReadOnly(true);
        address.setValue(path);
        address.setHelperText(help);
        address.setAutoselect(true);
        address.getElement().executeJs("this.value = new URL($0, document.baseURI).href", path);
        add(address, CopyButton.ofLink(Text.of("shell.copy"), path));
    }
}

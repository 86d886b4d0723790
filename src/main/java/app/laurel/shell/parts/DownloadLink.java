package app.laurel.shell.parts;

import com.vaadin.flow.component.html.Anchor;

/** A link to a file that the browser saves instead of leaving the page. */
public class DownloadLink extends Anchor {

    /**
     * @param path address of the file, without a leading slash
     */
    public DownloadLink(String path, String text) {
        super(path, text);
        setDownload(true);
        addClassName("quiet-link");
    }

    /** Says what is saved, for screen readers, where the text alone does not. */
    public DownloadLink named(String name) {
        setAriaLabel(name);
        return this;
    }
}

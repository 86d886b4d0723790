package app.laurel.shell.parts;

import app.laurel.shell.Text;
import com.vaadin.flow.component.button.Button;

/** Puts a text into the clipboard and says so; where the browser forbids it, selects it instead. */
public class CopyButton extends Button {

    private static final String COPY =
            """
            const words = () => $3 ? new URL($0, document.baseURI).href : $0;
            const done = () => { this.textContent = $2; setTimeout(() => this.textContent = $1, 2000); };
            const copyOldWay = () => {
              const area = document.createElement('textarea');
              area.value = words();
              this.after(area);
              area.select();
              if (document.execCommand('copy')) done();
              area.remove();
              this.focus();
            };
            this.addEventListener('click', () =>
              navigator.clipboard && window.isSecureContext
                ? navigator.clipboard.writeText(words()).then(done, copyOldWay)
                : copyOldWay());
            """;

    /**
     * @param text what the button says
     * @param copied what is put into the clipboard
     */
    public CopyButton(String text, String copied) {
        this(text, copied, false);
    }

    private CopyButton(String text, String copied, boolean link) {
        super(text);
        getElement().executeJs(COPY, copied, text, Text.of("shell.copied"), link);
    }

    /** Copies the whole address of a path of this application. */
    static CopyButton ofLink(String text, String path) {
        return new CopyButton(text, path, true);
    }
}

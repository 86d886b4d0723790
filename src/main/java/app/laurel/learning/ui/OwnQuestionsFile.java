package app.laurel.learning.ui;

import app.laurel.learning.ReadOwnQuestions;
import app.laurel.platform.Actor;
import app.laurel.questions.exchange.FileFormat;
import app.laurel.shell.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** What a family wrote for a unit, as a file that {@link ImportDialog} reads again. */
class OwnQuestionsFile {

    private final ReadOwnQuestions read;
    private final Actor actor;
    private final String unitId;

    OwnQuestionsFile(ReadOwnQuestions read, Actor actor, String unitId) {
        this.read = read;
        this.actor = actor;
        this.unitId = unitId;
    }

    /** A link that saves it; what is written then is what there is then. */
    Anchor link(FileFormat format, String title) {
        var link =
                new Anchor(
                        (DownloadHandler) download -> write(format, download),
                        Text.of("learning.own.save." + format));
        link.getElement().setAttribute("download", name(format));
        link.setAriaLabel(Text.of("learning.own.save." + format + ".name", title));
        link.addClassName("quiet-link");
        return link;
    }

    private void write(FileFormat format, DownloadEvent download) throws IOException {
        var drafts = read.drafts(actor, unitId);
        download.setFileName(name(format));
        download.setContentType(format.contentType());
        try (var out = new OutputStreamWriter(download.getOutputStream(), StandardCharsets.UTF_8)) {
            format.write(out, drafts);
        }
    }

    private String name(FileFormat format) {
        return "laurel-%s.%s".formatted(unitId.replaceAll("[^A-Za-z0-9]+", "-"), format.ending());
    }
}

package app.laurel.shell.parts;

import app.laurel.shell.Text;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * Takes one file at a time, chosen or dropped. No more of it than the limit is ever kept; what is
 * larger, or has another ending, is rejected.
 */
public class FileDrop extends Upload {

    private final int largest;
    private final BiConsumer<String, byte[]> taken;
    private final Runnable rejected;

    /**
     * @param largest so many bytes a file can have
     * @param taken called with the file's name, as the browser gave it, and its content
     * @param rejected called when a file was not taken
     * @param endings how names of such files end, with the dot
     */
    public FileDrop(
            int largest, BiConsumer<String, byte[]> taken, Runnable rejected, String... endings) {
        this.largest = largest;
        this.taken = taken;
        this.rejected = rejected;
        setMaxFiles(1);
        setMaxFileSize(largest);
        setAcceptedFileTypes(endings);
        setI18n(words());
        setUploadHandler((UploadHandler) this::read);
        addFileRejectedListener(event -> rejected.run());
        // so that the same file can be chosen again
        addAllFinishedListener(event -> clearFileList());
    }

    /** The browser looks at the size as well, but whoever sends a file need not use it. */
    private void read(UploadEvent event) throws IOException {
        byte[] content;
        try (var in = event.getInputStream()) {
            content = in.readNBytes(largest + 1);
        }
        event.getUI().access(() -> take(event.getFileName(), content));
    }

    /** What arrives from the browser. */
    void take(String name, byte[] content) {
        if (content.length > largest) {
            rejected.run();
        } else {
            taken.accept(name, content);
        }
    }

    private static UploadI18N words() {
        var trouble = Text.of("shell.file.trouble");
        var error =
                new UploadI18N.Uploading.Error()
                        .setServerUnavailable(trouble)
                        .setUnexpectedServerError(trouble)
                        .setForbidden(trouble)
                        .setFileTooLarge(trouble);
        var loading = Text.of("shell.file.loading");
        var status =
                new UploadI18N.Uploading.Status()
                        .setConnecting(loading)
                        .setStalled(loading)
                        .setProcessing(loading)
                        .setHeld(loading);
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(Text.of("shell.file.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(Text.of("shell.file.drop")))
                .setFile(
                        new UploadI18N.File()
                                .setRetry(Text.of("shell.file.retry"))
                                .setStart(Text.of("shell.file.choose"))
                                .setRemove(Text.of("shell.file.remove")))
                .setUploading(
                        new UploadI18N.Uploading()
                                .setStatus(status)
                                .setError(error)
                                .setRemainingTime(
                                        new UploadI18N.Uploading.RemainingTime()
                                                .setPrefix("")
                                                .setUnknown("")));
    }
}

package app.laurel.administration.ui;

import app.laurel.administration.AuditFile;
import app.laurel.administration.AuditPage;
import app.laurel.administration.AuditSearch;
import app.laurel.administration.ReadAudit;
import app.laurel.platform.Actor;
import app.laurel.platform.Changes;
import app.laurel.platform.Topic;
import app.laurel.shell.Address;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.LiveView;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import app.laurel.shell.parts.PageHeader;
import app.laurel.shell.parts.RelativeTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** What people did that others may have to answer for, in plain words. */
@Route(value = AuditView.PATH, layout = AdultLayout.class)
@RolesAllowed("ADMIN")
@CssImport("./administration/administration.css")
public class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "administration/audit";

    private static final String FILE = "audit-log.csv";
    private static final int PAGE = 50;

    private final Actor actor;
    private final ReadAudit audit;
    private final Clock clock;
    private final AuditFilters filters = new AuditFilters(this::filtered);
    private final Card card = new Card();
    private final AuditLines lines = new AuditLines();
    private final Button more = Commands.plain(Text.of("administration.more"), this::showMore);
    private @Nullable AuditPage shown;
    private @Nullable Long next;

    /** What the download writes; it runs beside the session, where the fields cannot be read. */
    private volatile AuditSearch wanted = AuditSearch.ALL;

    AuditView(
            CurrentActor currentActor,
            ReadAudit audit,
            AuditFile file,
            Changes changes,
            Clock clock) {
        this.actor = currentActor.get();
        this.audit = audit;
        this.clock = clock;
        var header =
                new PageHeader(
                        getPageTitle(), Text.of("administration.audit.line"), download(file));
        add(header, filters, card);
        var topics = EnumSet.complementOf(EnumSet.of(Topic.LESSONS, Topic.NOTICES));
        LiveView.refreshForAll(this, changes, topics, this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        show(PAGE);
    }

    private Anchor download(AuditFile file) {
        var link =
                new Anchor(
                        (DownloadHandler)
                                download -> {
                                    download.setFileName(FILE);
                                    download.setContentType("text/csv;charset=UTF-8");
                                    file.write(actor, wanted, download.getOutputStream());
                                },
                        Text.of("administration.audit.download"));
        link.getElement().setAttribute("download", FILE);
        link.addClassName("plain-link-button");
        return link;
    }

    private void filtered() {
        show(PAGE);
        Address.show(PATH, filters.written());
    }

    private void look() {
        show(Math.max(PAGE, lines.getComponentCount()));
    }

    /** Leaves what is shown alone when nothing changed, so that the focus stays where it is. */
    private void show(int size) {
        wanted = filters.chosen();
        var page = audit.page(actor, wanted, Long.MAX_VALUE, size);
        if (page.equals(shown)) {
            return;
        }
        shown = page;
        card.removeAll();
        lines.removeAll();
        append(page);
        if (page.lines().isEmpty()) {
            card.add(
                    new EmptyState(
                            "📜",
                            Text.of("administration.audit.none"),
                            Text.of("administration.audit.none.next"),
                            Commands.plain(
                                    Text.of("administration.audit.everything"),
                                    () -> getUI().ifPresent(ui -> ui.navigate(AuditView.class)))));
        } else {
            card.add(lines, more);
        }
    }

    private void showMore() {
        if (next != null) {
            append(audit.page(actor, filters.chosen(), next, PAGE));
        }
    }

    private void append(AuditPage page) {
        lines.append(page.lines(), new RelativeTime(clock, page.zone(), getLocale()));
        next = page.next();
        more.setVisible(next != null);
    }

    @Override
    public String getPageTitle() {
        return Text.of("administration.audit.title");
    }
}

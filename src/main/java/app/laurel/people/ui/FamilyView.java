package app.laurel.people.ui;

import app.laurel.people.ChangeFamily;
import app.laurel.people.DryRun;
import app.laurel.people.FamilyDirectory;
import app.laurel.people.TrophyNames;
import app.laurel.shell.AdultLayout;
import app.laurel.shell.CurrentActor;
import app.laurel.shell.SettingsPages;
import app.laurel.shell.SettingsSection;
import app.laurel.shell.Text;
import app.laurel.shell.parts.PageHeader;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** What the family decided for itself, and the sections that other modules add. */
@Route(value = FamilyView.PATH, layout = AdultLayout.class)
@RolesAllowed({"PARENT", "ADMIN"})
@CssImport("./people/people.css")
public class FamilyView extends Div implements HasDynamicTitle {

    static final String PATH = "settings";

    FamilyView(
            CurrentActor currentActor,
            FamilyDirectory directory,
            ChangeFamily change,
            DryRun dryRun,
            TrophyNames trophyNames,
            SettingsPages pages,
            List<SettingsSection> sections) {
        var actor = currentActor.get();
        var roster = directory.roster(actor);
        var settings = roster.settings();
        add(
                new PageHeader(getPageTitle(), Text.of("people.settings.line")),
                pages.tabs(actor, PATH),
                new FamilyCode(settings.code()),
                new FamilyForm(actor, directory, change, dryRun, trophyNames, roster));
        sections.stream()
                .sorted(Comparator.comparingInt(SettingsSection::order))
                .forEach(section -> add(section.show(actor, settings.zone())));
    }

    @Override
    public String getPageTitle() {
        return Text.of("people.settings.title");
    }
}

package app.laurel.shell;

import app.laurel.platform.Actor;
import com.vaadin.flow.component.Component;
import java.time.ZoneId;

/** A part of the family's settings page. A module offers its parts as beans. */
public interface SettingsSection {

    /** Sections are sorted by it. */
    int order();

    /** The section as the person sees it now, with times in the family's zone. */
    Component show(Actor actor, ZoneId zone);
}

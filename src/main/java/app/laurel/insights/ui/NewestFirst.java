package app.laurel.insights.ui;

import app.laurel.shell.Text;
import app.laurel.shell.parts.Card;
import app.laurel.shell.parts.Commands;
import app.laurel.shell.parts.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.stream.Stream;

/** What a learner did, the newest first, and a command that brings older ones. */
class NewestFirst extends Card {

    private final OrderedList list = new OrderedList();
    private final Button more;

    NewestFirst(Runnable showMore) {
        more = Commands.plain(Text.of("insights.older"), showMore);
        list.addClassNames("lines", "answers");
    }

    /** How many are shown. */
    int length() {
        return list.getComponentCount();
    }

    /** Starts anew, without any. */
    void begin() {
        list.removeAll();
        removeAll();
        add(list, more);
    }

    /**
     * Puts older ones below those that are shown.
     *
     * @param older whether there are still older ones
     */
    void append(Stream<? extends ListItem> items, boolean older) {
        items.forEach(list::add);
        more.setVisible(older);
    }

    /** Says why there are none. */
    void showNone(EmptyState words) {
        list.removeAll();
        removeAll();
        add(words);
    }
}

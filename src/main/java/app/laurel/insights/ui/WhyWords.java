package app.laurel.insights.ui;

import app.laurel.insights.Why;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Signed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Why points moved, what that did to the wallet, and where to see more. */
class WhyWords extends Div {

    WhyWords(Why why) {
        addClassName("why-words");
        add(new Paragraph(why.words()));
        var sum =
                new Paragraph(
                        Text.of(
                                "insights.ledger.sum",
                                why.before(),
                                Signed.of(why.amount()),
                                why.after()));
        sum.addClassName("quiet");
        add(sum);
        if (why.path() != null) {
            var link = new Anchor(why.path(), why.pathName());
            link.setRouterIgnore(false);
            link.addClassName("quiet-link");
            add(link);
        }
    }
}

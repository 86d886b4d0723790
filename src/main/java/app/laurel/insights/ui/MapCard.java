package app.laurel.insights.ui;

import app.laurel.insights.KnowledgeMap;
import app.laurel.shell.Text;
import app.laurel.shell.chart.ChartTable;
import app.laurel.shell.chart.PictureWithTable;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;

/** A subject's map, with the list behind it. */
class MapCard extends PictureWithTable {

    private final Span remark = new Span();
    private final ZoomedPicture picture;

    MapCard(String name) {
        this(name, new Span(), new ZoomedPicture(Text.of("insights.map.picture", name)));
    }

    private MapCard(String name, Span remark, ZoomedPicture picture) {
        super(name, tools(picture), remark);
        this.remark.addClassName("quiet");
        this.picture = picture;
        remark.add(this.remark);
    }

    /** Shows the subject as it is now; how far it is zoomed stays. */
    void show(
            KnowledgeMap.Subject subject,
            Function<KnowledgeMap.Node, String> says,
            List<String> headings,
            Function<KnowledgeMap.Node, List<String>> cells) {
        remark.setText(Text.of("insights.map.remark", subject.nodes().size(), subject.known()));
        picture.draw(MapPicture.of(subject, says));
        setFigures(
                new ChartTable(
                        Text.of("insights.map.caption", subject.name()),
                        headings,
                        subject.nodes().stream().map(cells).toList()));
    }

    private static Div tools(ZoomedPicture picture) {
        var smaller = Commands.quiet("−", picture::smaller);
        smaller.setAriaLabel(Text.of("insights.map.out"));
        var larger = Commands.quiet("+", picture::larger);
        larger.setAriaLabel(Text.of("insights.map.in"));
        var all = Commands.quiet(Text.of("insights.map.all"), picture::fit);
        var buttons = new Div(smaller, larger, all);
        buttons.addClassName("map-tools");
        var map = new Div(buttons, picture);
        map.addClassName("map");
        return map;
    }
}

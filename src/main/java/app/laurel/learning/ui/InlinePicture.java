package app.laurel.learning.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a lesson as part of the page, so that it has the page's colours. Only shapes and
 * words get through: no script, no link, nothing from elsewhere.
 */
public class InlinePicture extends Div {

    private static final Set<String> SHAPES =
            Set.of(
                    "svg",
                    "g",
                    "path",
                    "circle",
                    "ellipse",
                    "rect",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "title",
                    "desc");
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "role",
                    "aria-label",
                    "aria-hidden",
                    "width",
                    "height",
                    "viewBox",
                    "x",
                    "y",
                    "x1",
                    "y1",
                    "x2",
                    "y2",
                    "cx",
                    "cy",
                    "r",
                    "rx",
                    "ry",
                    "d",
                    "points",
                    "dx",
                    "dy",
                    "transform",
                    "fill",
                    "fill-opacity",
                    "fill-rule",
                    "stroke",
                    "stroke-width",
                    "stroke-linecap",
                    "stroke-linejoin",
                    "stroke-dasharray",
                    "opacity",
                    "font-family",
                    "font-size",
                    "font-weight",
                    "text-anchor",
                    "dominant-baseline");

    /**
     * @param svg an SVG element
     */
    public InlinePicture(String svg) {
        addClassName("picture");
        var picture = cleaned(svg);
        if (picture != null) {
            getStyle().set("--picture-width", width(picture));
            getElement().setProperty("innerHTML", picture.outerHtml());
        }
    }

    static @Nullable Element cleaned(String svg) {
        var document = Jsoup.parse(svg, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false).syntax(Syntax.xml);
        var picture = document.selectFirst("svg");
        if (picture == null) {
            return null;
        }
        picture.select("*").stream()
                .filter(element -> !SHAPES.contains(element.tagName()))
                .forEach(Element::remove);
        picture.select("*").forEach(InlinePicture::cleanAttributes);
        return picture;
    }

    private static void cleanAttributes(Element element) {
        for (var attribute : element.attributes().asList()) {
            var value = attribute.getValue();
            if (!ATTRIBUTES.contains(attribute.getKey())
                    || value.contains("url(")
                    || value.contains("javascript:")) {
                element.removeAttr(attribute.getKey());
            }
        }
    }

    private static String width(Element picture) {
        var width = picture.attr("width");
        return width.matches("\\d{1,4}") ? width : "300";
    }
}

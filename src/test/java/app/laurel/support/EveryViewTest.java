package app.laurel.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

@LaurelTest
class EveryViewTest {

    @Autowired private ShownFamily family;

    @Test
    void noViewIsLeftOut() {
        var views = family.everyView();
        var looked =
                Stream.of(
                                views.ofStrangers(),
                                List.of(EveryView.FACES, EveryView.DRAFTS, EveryView.LINK_ACCOUNT),
                                views.ofParents(),
                                views.ofLearners(),
                                views.ofAdministrators(),
                                EveryView.WITHOUT_A_PAGE)
                        .flatMap(List::stream)
                        .toList();
        assertThat(routes())
                .isNotEmpty()
                .allMatch(route -> looked.stream().anyMatch(path -> fits(route, path)));
    }

    /** The routes of all views, as they are written at them. */
    private static TreeSet<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new TreeSet<String>();
        for (var view : scanner.findCandidateComponents("app.laurel")) {
            try {
                var type = Class.forName(view.getBeanClassName());
                var route = type.getAnnotation(Route.class).value();
                routes.add(
                        HasUrlParameter.class.isAssignableFrom(type)
                                ? route + "/:parameter"
                                : route);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return routes;
    }

    private static boolean fits(String route, String path) {
        var pattern = route.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+");
        return path.replaceAll("\\?.*", "").matches(pattern);
    }
}

package app.laurel.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * How a family calls its points. Texts say it by themselves: <code>{points}</code> stands for many
 * of them, <code>{point}</code> for one, <code>{Points}</code> begins with a capital letter, and
 * <code>{points,0}</code> agrees with the number that is the text's argument 0.
 *
 * @param many for example stars
 * @param one for example star
 */
public record PointsName(String many, String one) implements Serializable {

    /** The name in the database of a family that chose none. */
    public static final PointsName USUAL = new PointsName("points", "point");

    /** What one is called where nobody said it: the same, without an English plural's s. */
    public static String oneOf(String many) {
        return many.matches(".+[^s]s") ? many.substring(0, many.length() - 1) : many;
    }

    /**
     * How the family of whoever is signed in calls them, as its details say; the usual name where
     * nobody is, and in views of no family.
     */
    static PointsName current() {
        var ui = UI.getCurrent();
        return ui != null && ComponentUtil.getData(ui, OfNoFamily.class) != null
                ? USUAL
                : of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Views for administrators alone show all families: there the usual name stands. */
    static void enter(UI ui, Class<?> view) {
        var allowed = view.getAnnotation(RolesAllowed.class);
        var ofNoFamily = allowed != null && Arrays.equals(allowed.value(), new String[] {"ADMIN"});
        ComponentUtil.setData(ui, OfNoFamily.class, ofNoFamily ? OfNoFamily.HERE : null);
    }

    /**
     * The reader looks at another family: until the next navigation the usual name stands, whatever
     * the own family calls them.
     */
    public static void lookFromOutside() {
        ComponentUtil.setData(UI.getCurrentOrThrow(), OfNoFamily.class, OfNoFamily.HERE);
    }

    private static PointsName of(@Nullable Authentication signedIn) {
        return signedIn != null && signedIn.getDetails() instanceof PointsName name ? name : USUAL;
    }

    private enum OfNoFamily {
        HERE
    }
}

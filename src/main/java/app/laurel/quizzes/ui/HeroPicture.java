package app.laurel.quizzes.ui;

import app.laurel.quizzes.PictureAddress;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows pictures that Laurel serves itself; what is elsewhere is not fetched by those who look. */
final class HeroPicture {

    private HeroPicture() {}

    /** The picture, if there is one to show. */
    static Optional<Component> of(@Nullable String address, @Nullable String alt) {
        if (address == null || PictureAddress.picture(address).isEmpty()) {
            return Optional.empty();
        }
        var image = new Image(address.substring(1), Objects.requireNonNullElse(alt, ""));
        image.getElement().setAttribute("loading", "lazy");
        image.addClassName("quiz-picture");
        return Optional.of(image);
    }
}

package app.laurel.questions;

import app.laurel.platform.NotFound;
import app.laurel.platform.Refusal;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done to answer a question, and what is right: the answer key. It never leaves the
 * server; what may be shown are its {@link #kind()}, {@link #options()} and {@link #unit()}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChooseOne.class, name = "SINGLE"),
    @JsonSubTypes.Type(value = ChooseSeveral.class, name = "SEVERAL"),
    @JsonSubTypes.Type(value = TrueOrFalse.class, name = "TRUE_FALSE"),
    @JsonSubTypes.Type(value = GiveNumber.class, name = "NUMBER"),
    @JsonSubTypes.Type(value = WriteText.class, name = "TEXT"),
    @JsonSubTypes.Type(value = PutInOrder.class, name = "ORDER")
})
public sealed interface Task extends Serializable
        permits ChooseOne, ChooseSeveral, TrueOrFalse, GiveNumber, WriteText, PutInOrder {

    /** How it is answered. */
    Kind kind();

    /**
     * Says whether the response is right.
     *
     * @throws NotFound when the response is of another kind or names what does not exist
     * @throws Refusal of the field {@code answer} when the response cannot be read; it is then no
     *     answer at all
     */
    Graded grade(Response response);

    /** A response that is right. */
    Response solution();

    /** The right answer in words. */
    String rightInWords();

    /** What there is to choose from or to put in order, as it is shown; empty for other kinds. */
    default List<String> options() {
        return List.of();
    }

    /** The same with its options in another order; where there are none, itself. */
    default Task reordered(RandomGenerator dice) {
        return this;
    }

    /** What a number counts, as it is written beside it; null when there is nothing. */
    default @Nullable String unit() {
        return null;
    }
}

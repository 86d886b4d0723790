package app.laurel.learning.ui;

import app.laurel.questions.Response;
import app.laurel.questions.Verdict;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** All options that are right; each can be chosen and left again until the answer is given. */
class SeveralInput extends AnswerInput {

    private final List<CheckTile> tiles = new ArrayList<>();
    private final List<String> options;
    private final Button check;

    SeveralInput(List<String> options, Consumer<Response> given) {
        this.options = options;
        var answers = OptionsInput.group(options);
        for (var i = 0; i < options.size(); i++) {
            var tile = new CheckTile(i + 1, options.get(i), () -> refuse(""));
            tiles.add(tile);
            answers.add(tile);
        }
        check = check(() -> given.accept(new Response.Options(chosen())));
        add(answers, problem(), check);
    }

    @Override
    void settle(Verdict verdict) {
        var given = verdict.given() instanceof Response.Options(var places) ? places : List.of();
        var right = verdict.right() instanceof Response.Options(var places) ? places : List.of();
        for (var i = 0; i < tiles.size(); i++) {
            tiles.get(i).settle(right.contains(i), given.contains(i));
        }
        refuse("");
        check.setVisible(false);
    }

    @Override
    List<String> words() {
        return numbered(options);
    }

    private List<Integer> chosen() {
        return IntStream.range(0, tiles.size())
                .filter(place -> tiles.get(place).isChosen())
                .boxed()
                .toList();
    }
}

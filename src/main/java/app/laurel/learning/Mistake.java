package app.laurel.learning;

import app.laurel.questions.ChooseOne;
import app.laurel.questions.ChooseSeveral;
import app.laurel.questions.GiveNumber;
import app.laurel.questions.PutInOrder;
import app.laurel.questions.Response;
import app.laurel.questions.Task;
import app.laurel.questions.TrueOrFalse;
import app.laurel.questions.WriteText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Wrong answers like those that people give. */
final class Mistake {

    private Mistake() {}

    static Response in(Task task, RandomGenerator dice) {
        return switch (task) {
            case ChooseOne(List<String> options, int right) ->
                    new Response.Option(
                            (right + 1 + dice.nextInt(options.size() - 1)) % options.size());
            case ChooseSeveral several -> several(several, dice);
            case TrueOrFalse(boolean right) -> new Response.Option(right ? 1 : 0);
            case GiveNumber number -> number(number, dice);
            case WriteText text -> text(text, dice);
            case PutInOrder(List<String> options, List<Integer> right) -> order(right, dice);
        };
    }

    /** One too many or, where that is impossible, one too few. */
    private static Response several(ChooseSeveral task, RandomGenerator dice) {
        var chosen = new ArrayList<>(task.right());
        if (chosen.size() > 1 && dice.nextBoolean() || chosen.size() == task.options().size()) {
            chosen.remove(dice.nextInt(chosen.size()));
        } else {
            var place = dice.nextInt(task.options().size());
            while (chosen.contains(place)) {
                place = (place + 1) % task.options().size();
            }
            chosen.add(place);
        }
        return new Response.Options(chosen);
    }

    private static Response number(GiveNumber task, RandomGenerator dice) {
        var digits = task.right().replaceAll("\\D", "");
        var wrong = new Response.Written(digits + (1 + dice.nextInt(9)));
        return task.grade(wrong).correct() ? new Response.Written(digits + "00") : wrong;
    }

    /** Two letters change places, or one is missing. */
    private static Response text(WriteText task, RandomGenerator dice) {
        var right = task.rightInWords();
        var at = dice.nextInt(Math.max(1, right.length() - 1));
        var wrong =
                new Response.Written(
                        right.length() < 3
                                ? right + right
                                : right.substring(0, at) + right.substring(at + 1));
        return task.grade(wrong).correct() ? new Response.Written("?" + right + right) : wrong;
    }

    private static Response order(List<Integer> right, RandomGenerator dice) {
        var order = new ArrayList<>(right);
        var at = dice.nextInt(order.size() - 1);
        Collections.swap(order, at, at + 1);
        return new Response.Order(order);
    }
}

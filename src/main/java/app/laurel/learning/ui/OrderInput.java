package app.laurel.learning.ui;

import app.laurel.questions.Response;
import app.laurel.questions.Verdict;
import app.laurel.shell.Text;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Things to put in order: dragged, moved with the arrow keys, or by a button up and one down. The
 * browser only asks for a move; the order is kept here.
 */
@Tag("laurel-order")
@JsModule("./learning/order.ts")
class OrderInput extends AnswerInput {

    private final List<OrderRow> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Div said = new Div();
    private final List<String> options;
    private final Button check;

    OrderInput(List<String> options, Consumer<Response> given) {
        this.options = options;
        list.addClassName("order-rows");
        // Without markers Safari takes a list for none
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", Text.of("learning.order"));
        for (var place = 0; place < options.size(); place++) {
            var row = new OrderRow(place, options.get(place));
            row.onMove(by -> move(rows.indexOf(row), rows.indexOf(row) + by));
            rows.add(row);
        }
        said.getElement().setAttribute("role", "status");
        said.addClassName("visually-hidden");
        check = check(() -> given.accept(new Response.Order(order())));
        add(list, said, problem(), check);
        show();
        getElement()
                .addEventListener(
                        "laurel-move",
                        event ->
                                move(
                                        event.getEventData().get("event.detail.from").asInt(),
                                        event.getEventData().get("event.detail.to").asInt()))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
    }

    @Override
    void settle(Verdict verdict) {
        if (verdict.given() instanceof Response.Order(var given)
                && verdict.right() instanceof Response.Order(var right)) {
            rows.sort(Comparator.comparing(row -> given.indexOf(row.place())));
            show();
            for (var i = 0; i < rows.size(); i++) {
                rows.get(i).settle(right.indexOf(rows.get(i).place()) == i);
            }
        }
        check.setVisible(false);
    }

    @Override
    List<String> words() {
        return joined(options);
    }

    private List<Integer> order() {
        return rows.stream().map(OrderRow::place).toList();
    }

    /** Moves what stands at one position to another; what is impossible changes nothing. */
    private void move(int from, int to) {
        if (!check.isVisible()
                || from < 0
                || from >= rows.size()
                || to < 0
                || to >= rows.size()
                || from == to) {
            return;
        }
        var row = rows.remove(from);
        rows.add(to, row);
        show();
        row.focus();
        said.setText(Text.of("learning.order.moved", row.words(), to + 1, rows.size()));
    }

    private void show() {
        list.removeAll();
        for (var i = 0; i < rows.size(); i++) {
            rows.get(i).standsAt(i, rows.size());
            list.add(rows.get(i));
        }
    }
}

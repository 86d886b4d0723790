package app.laurel.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.questions.ChooseOne;
import app.laurel.questions.ChooseSeveral;
import app.laurel.questions.GiveNumber;
import app.laurel.questions.PutInOrder;
import app.laurel.questions.Task;
import app.laurel.questions.TrueOrFalse;
import app.laurel.questions.WriteText;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** Gives right answers with the keyboard alone. */
final class ByKeyboard {

    private ByKeyboard() {}

    static void answer(Page page, Task task) {
        var keys = page.keyboard();
        switch (task) {
            case ChooseOne(List<String> options, int right) -> keys.press("" + (right + 1));
            case TrueOrFalse(boolean right) -> keys.press(right ? "1" : "2");
            case ChooseSeveral(List<String> options, List<Integer> right) -> {
                for (var place : right) {
                    keys.press("" + (place + 1));
                    assertThat(page.getByRole(AriaRole.CHECKBOX).nth(place)).isChecked();
                }
                keys.press("Enter");
            }
            case GiveNumber(String right, String tolerance, String unit) -> write(page, right);
            case WriteText(List<String> accepted, boolean accents) ->
                    write(page, accepted.getFirst());
            case PutInOrder order -> order(page, order);
        }
    }

    /**
     * The field comes soon after the heading, which has the focus when the question is shown; after
     * a reload one begins at the top of the page.
     */
    private static void write(Page page, String text) {
        var field = page.getByRole(AriaRole.TEXTBOX);
        for (var stop = 0; stop < 12 && !hasFocus(field); stop++) {
            page.keyboard().press("Tab");
        }
        assertThat(field).isFocused();
        page.keyboard().type(text);
        page.keyboard().press("Enter");
    }

    private static boolean hasFocus(Locator field) {
        return (boolean) field.evaluate("field => field === document.activeElement");
    }

    /** Brings one thing after the other up to its place with the arrow keys. */
    private static void order(Page page, PutInOrder task) {
        var shown = new ArrayList<>(task.options());
        for (var to = 0; to < shown.size(); to++) {
            var thing = task.options().get(task.right().get(to));
            for (var at = shown.indexOf(thing); at > to; at--) {
                var up = button(page, thing + ": move up");
                up.focus();
                page.keyboard().press("ArrowUp");
                assertThat(page.locator(".order-row").nth(at - 1)).containsText(thing);
            }
            shown.remove(thing);
            shown.add(to, thing);
        }
        button(page, "Check").focus();
        page.keyboard().press("Enter");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

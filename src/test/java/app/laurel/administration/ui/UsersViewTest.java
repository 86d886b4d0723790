package app.laurel.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.people.KeepLearners;
import app.laurel.platform.Role;
import app.laurel.shell.error.NoAccessView;
import app.laurel.support.StatementCount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Administrators find everybody. */
class UsersViewTest extends AdministrationTest {

    @Autowired private KeepLearners learners;

    @Test
    void everybodyIsListedByName() {
        var view = open("administration/users");
        assertThat(names()).containsExactly("Alex", "Mia", "Sam");
        assertThat(html(view))
                .contains(
                        "3 people",
                        "sam@example.org",
                        "Family of Sam",
                        "Not signed in yet",
                        "Learner");
    }

    @Test
    void peopleAreFoundByWhatTheUrlSays() {
        household.coParent(sam, "Kim");
        household.parent("Pat");
        open("administration/users?q=SAM@");
        assertThat(names()).containsExactly("Sam");
        open("administration/users?role=parent&family=" + sam.familyId());
        assertThat(names()).containsExactly("Kim", "Sam");
        click("One family only. Show all families");
        assertThat(names()).containsExactly("Kim", "Pat", "Sam");
        learners.archive(sam, mia.id());
        open("administration/users?state=archived");
        assertThat(names()).containsExactly("Mia");
    }

    @Test
    void peopleAreFoundByWhatIsTyped() {
        open("administration/users");
        test($(TextField.class).single()).setValue("mi");
        assertThat(names()).containsExactly("Mia");
        test($(TextField.class).single()).setValue("%");
        assertThat(names()).isEmpty();
        click("Show everybody");
        assertThat(names()).hasSize(3);
        @SuppressWarnings("unchecked")
        Select<Role> role = $(Select.class).first();
        test(role).selectItem("Administrator");
        assertThat(names()).containsExactly("Alex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"role=king&state=&family=-1", "family=99999999999", "q=", "x=y", "q=%20"})
    void whatAUrlCannotMeanIsTakenForAny(String query) {
        open("administration/users?" + query);
        assertThat(names()).hasSize(3);
    }

    @Test
    void aHugeSearchFindsNobodyAndSaysWhatToDo() {
        var view = open("administration/users?q=" + "x".repeat(5000));
        assertThat(html(view)).contains("Nobody fits");
        open("administration/users?family=4711");
        assertThat(names()).isEmpty();
    }

    @Test
    void aLongListComesInPages() {
        for (int i = 0; i < 65; i++) {
            household.learner(sam, "Kid %02d".formatted(i));
        }
        open("administration/users");
        assertThat($(PersonItem.class).all()).hasSize(30);
        click("Show more");
        click("Show more");
        assertThat(names()).hasSize(68).doesNotHaveDuplicates().contains("Kid 64", "Sam");
        assertThat($(Button.class).withText("Show more").all()).isEmpty();
    }

    @Test
    void namesakesAreNotLostBetweenPages() {
        for (int i = 0; i < 40; i++) {
            household.learner(household.parent("Parent" + i), "Lee");
        }
        open("administration/users?q=lee");
        click("Show more");
        assertThat($(PersonItem.class).all()).hasSize(40);
    }

    @Test
    void hostileTextStaysText() {
        household.learner(sam, "<img src=x onerror=alert(1)>");
        var view = open("administration/users");
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    void whatHappensElsewhereAppearsWithoutAReload() {
        open("administration/users");
        household.learner(sam, "Jonas");
        soon(() -> assertThat(names()).contains("Jonas"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARENT", "LEARNER"})
    void nobodyElseComesIn(Role role) {
        signIn(role == Role.PARENT ? sam : mia);
        assertThat(open("administration/users")).isInstanceOf(NoAccessView.class);
    }

    @Test
    void opensWithinSixStatementsBesideTheSessionCheck() {
        for (int i = 0; i < 8; i++) {
            var parent = household.parent("Parent" + i);
            household.learner(parent, "Kid");
        }
        StatementCount.assertAtMost(6, () -> open("administration/users"));
    }

    private List<String> names() {
        return $(PersonItem.class).all().stream()
                .map(item -> $(Anchor.class).from(item).single().getText())
                .toList();
    }
}

package app.laurel.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.administration.AuditAction;
import app.laurel.administration.AuditFile;
import app.laurel.administration.AuditSearch;
import app.laurel.administration.ChangePeople;
import app.laurel.administration.ReadAudit;
import app.laurel.earning.AdjustPoints;
import app.laurel.insights.export.ExportLearner;
import app.laurel.people.Installation;
import app.laurel.people.KeepLearners;
import app.laurel.people.PinKind;
import app.laurel.people.Registration;
import app.laurel.platform.Actor;
import app.laurel.platform.AuditLog;
import app.laurel.platform.NotFound;
import app.laurel.platform.Role;
import app.laurel.shell.error.NoAccessView;
import app.laurel.support.StatementCount;
import app.laurel.support.TestClock;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;

/** Administrators read what people did. */
class AuditViewTest extends AdministrationTest {

    @Autowired private ChangePeople change;
    @Autowired private AdjustPoints adjust;
    @Autowired private KeepLearners learners;
    @Autowired private Installation installation;
    @Autowired private AuditLog audit;
    @Autowired private AuditFile file;
    @Autowired private ReadAudit read;
    @Autowired private ExportLearner export;
    @Autowired private JdbcTemplate jdbc;
    @Autowired private TestClock clock;
    @Autowired private TransactionTemplate transaction;

    @Test
    void whatWasDoneIsSaidInPlainWords() {
        learners.setPin(sam, mia.id(), PinKind.DIGITS, "1234");
        adjust.adjust(alex, mia.id(), 5, "Lost by a fault", "k");
        change.signOutEverywhere(alex, sam.id(), "A device was lost");
        installation.setRegistration(alex, Registration.INVITATION);
        open("administration/audit");
        assertThat(sentences())
                .startsWith(
                        "Alex decided: who is invited may start a family.",
                        "Alex signed Sam out on every device.“A device was lost”",
                        "Alex changed the points of Mia: +5: Lost by a fault",
                        "Sam set a PIN for Mia.",
                        "Sam added Mia to the family of Sam.");
    }

    @Test
    void ofAnErasedLearnerNoNameIsKept() {
        learners.setPin(sam, mia.id(), PinKind.DIGITS, "1234");
        adjust.adjust(alex, mia.id(), 5, "Mia lost them by a fault", "k");
        change.signOutEverywhere(alex, mia.id(), "Mia lost her tablet");
        change.disable(alex, mia.id());
        export.begin(sam, mia.id());
        transaction.executeWithoutResult(
                status -> audit.record(mia, mia.familyId(), mia.id(), "PIN_SET", "DIGITS"));
        learners.erase(sam, mia.id(), "Mia");
        open("administration/audit");
        assertThat(sentences())
                .containsExactly(
                        "Sam erased a learner of the family of Sam for good.",
                        "A learner who was erased set how a learner who was erased signs in.",
                        "Sam downloaded everything about a learner who was erased.",
                        "Alex locked a learner who was erased out.",
                        "Alex signed a learner who was erased out on every device.",
                        "Alex changed the points of a learner who was erased.",
                        "Sam set how a learner who was erased signs in.",
                        "Sam added a learner who was erased to the family of Sam.");
        assertThat(jdbc.queryForList("select audit_log::text from audit_log", String.class))
                .hasSize(8)
                .noneMatch(row -> row.contains("Mia"));
    }

    @Test
    void theUrlSaysWhatIsLookedFor() {
        adjust.adjust(alex, mia.id(), 5, "x", "k");
        open("administration/audit?action=learner_added");
        assertThat(sentences()).containsExactly("Sam added Mia to the family of Sam.");
        open("administration/audit?person=mia");
        assertThat(sentences()).hasSize(2);
        open("administration/audit?person=ALEX");
        assertThat(sentences()).containsExactly("Alex changed the points of Mia: +5: x");
        open("administration/audit?person=%25");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void aPeriodCountsWholeDaysOfTheAdministratorsZone() {
        clock.stopAt(Instant.parse("2026-03-10T22:59:00Z"));
        adjust.adjust(alex, mia.id(), 1, "before midnight in Berlin", "a");
        clock.stopAt(Instant.parse("2026-03-10T23:01:00Z"));
        adjust.adjust(alex, mia.id(), 1, "after midnight in Berlin", "b");
        open("administration/audit?from=2026-03-10&to=2026-03-10");
        assertThat(sentences())
                .containsExactly("Alex changed the points of Mia: +1: before midnight in Berlin");
        open("administration/audit?from=2026-03-11&to=2026-03-11");
        assertThat(sentences())
                .containsExactly("Alex changed the points of Mia: +1: after midnight in Berlin");
    }

    @Test
    void theFieldsFilterAndABackwardPeriodIsSaidAtItsField() {
        adjust.adjust(alex, mia.id(), 5, "x", "k");
        open("administration/audit");
        test($(TextField.class).single()).setValue("Sam");
        assertThat(sentences()).containsExactly("Sam added Mia to the family of Sam.");
        test($(TextField.class).single()).setValue("");
        @SuppressWarnings("unchecked")
        ComboBox<AuditAction> action = $(ComboBox.class).single();
        test(action).selectItem("Points given or taken");
        assertThat(sentences()).hasSize(1);
        var days = $(DatePicker.class).all();
        days.get(0).setValue(LocalDate.of(2026, 3, 2));
        days.get(1).setValue(LocalDate.of(2026, 3, 1));
        assertThat(days.get(1).getErrorMessage()).isEqualTo("The end is before the beginning.");
    }

    @Test
    void whatIsNoDayIsSaidAtItsFieldUntilItIsOne() {
        open("administration/audit");
        for (var day : $(DatePicker.class).all()) {
            type(day, "abc");
            assertThat(day.isInvalid()).isTrue();
            assertThat(day.getErrorMessage()).startsWith("Please write a day");
            type(day, "");
            day.setValue(LocalDate.of(2026, 3, 2));
            assertThat(day.isInvalid()).isFalse();
        }
    }

    /** As the browser tells of something that it cannot read. */
    private static void type(DatePicker day, String text) {
        day.getElement().setProperty("_inputElementValue", text);
        var element = day.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(
                                element,
                                "unparsable-change",
                                JsonNodeFactory.instance.objectNode()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "action=nonsense&from=yesterday&to=",
                "from=+999999999-12-31&to=-999999999-01-01",
                "person=",
                "from=2026-02-30"
            })
    void whatAUrlCannotMeanIsTakenForAny(String query) {
        adjust.adjust(alex, mia.id(), 5, "x", "k");
        open("administration/audit?" + query);
        assertThat(sentences()).hasSize(2);
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        var view = open("administration/audit?person=" + "x".repeat(3000));
        assertThat(html(view)).contains("Nothing fits");
        click("Show everything");
        assertThat(sentences()).isNotEmpty();
    }

    @Test
    void aLongLogComesInPages() {
        for (int i = 0; i < 60; i++) {
            adjust.adjust(alex, mia.id(), 1, "No. " + i, "k" + i);
        }
        open("administration/audit");
        assertThat(sentences()).hasSize(50);
        click("Show more");
        assertThat(sentences()).hasSize(61).doesNotHaveDuplicates();
        assertThat($(Button.class).withText("Show more").all()).isEmpty();
    }

    @Test
    void theNewestComesFirstWhateverWasWrittenFirst() {
        for (int i = 0; i < 60; i++) {
            clock.stopAt(Instant.parse("2026-03-10T12:00:00Z").minusSeconds(60L * (i % 30)));
            adjust.adjust(alex, mia.id(), 1, "No. %02d".formatted(i), "k" + i);
        }
        open("administration/audit?action=points_adjusted");
        click("Show more");
        assertThat(sentences()).hasSize(60).doesNotHaveDuplicates();
        assertThat(sentences().getFirst()).endsWith("No. 30");
        assertThat(sentences().getLast()).endsWith("No. 29");
    }

    @Test
    void hostileTextAndUnknownActionsStayText() {
        adjust.adjust(alex, mia.id(), 5, "<img src=x onerror=alert(1)>", "k");
        transaction.executeWithoutResult(
                status -> audit.record(alex, null, null, "FROM_THE_FUTURE", "{0} {\"json\":1}"));
        var view = open("administration/audit");
        assertThat(view.getElement().getOuterHTML()).doesNotContain("<img");
        assertThat(sentences()).startsWith("Alex: from the future");
    }

    @Test
    void theFileHasTheSameLinesAndNoFormulas() throws IOException {
        var kid = household.learner(sam, "=cmd|'/c calc'!A1");
        adjust.adjust(alex, kid.id(), 5, "He said \"no\", twice", "k");
        transaction.executeWithoutResult(
                status ->
                        audit.record(
                                new Actor(sam.id(), sam.familyId(), Role.PARENT, " @SUM(1)"),
                                null,
                                null,
                                "PARENT_INVITED",
                                ""));
        var text = csv(AuditSearch.ALL);
        assertThat(text.lines()).hasSize(1 + 4);
        assertThat(text)
                .startsWith("\uFEFFWhen,Who")
                .contains(",' @SUM(1),")
                .contains("He said \"\"no\"\", twice");
        assertThat(text).doesNotContainPattern("(^|,)\"?[=+@-]");
        assertThat(csv(new AuditSearch("", AuditAction.LEARNER_ADDED, null, null)).lines())
                .hasSize(3);
        assertThat(html(open("administration/audit"))).contains("Download as CSV", "audit-log.csv");
    }

    @Test
    void theFileReachesBeyondAPage() throws IOException {
        transaction.executeWithoutResult(
                status -> {
                    for (int i = 0; i < 1200; i++) {
                        audit.record(alex, null, null, "PARENT_INVITED", "");
                    }
                });
        assertThat(csv(AuditSearch.ALL).lines()).hasSize(1 + 1201);
    }

    @Test
    void aPersonsPageTellsWhatTheyDidAndWhatConcernedThem() {
        adjust.adjust(alex, mia.id(), 5, "x", "k");
        assertThat(html(openPerson(alex)))
                .contains("What Alex did", "Alex changed the points of Mia");
        assertThat(html(openPerson(mia))).contains("About Mia", "Sam added Mia");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARENT", "LEARNER"})
    void nobodyElseComesIn(Role role) {
        var stranger = role == Role.PARENT ? sam : mia;
        signIn(stranger);
        assertThat(open("administration/audit")).isInstanceOf(NoAccessView.class);
        assertThatThrownBy(() -> read.page(stranger, AuditSearch.ALL, Long.MAX_VALUE, 10))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> file.write(stranger, AuditSearch.ALL, new ByteArrayOutputStream()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void opensWithinSixStatementsBesideTheSessionCheck() {
        for (int i = 0; i < 8; i++) {
            household.learner(household.parent("Parent" + i), "Kid");
        }
        StatementCount.assertAtMost(6, () -> open("administration/audit"));
        StatementCount.assertAtMost(6, () -> open("administration/audit?person=kid"));
        StatementCount.assertAtMost(6, () -> openPerson(mia));
        StatementCount.assertAtMost(6, () -> openPerson(alex));
    }

    private String csv(AuditSearch search) throws IOException {
        var out = new ByteArrayOutputStream();
        file.write(alex, search, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<String> sentences() {
        return $(AuditLines.class).all().stream()
                .flatMap(lines -> $(ListItem.class).from(lines).all().stream())
                .map(item -> item.getComponentAt(1).getElement().getTextRecursively())
                .toList();
    }
}

package app.laurel.insights.ui;

import app.laurel.insights.LearnerAnswers;
import app.laurel.learning.AnswerFilter.Outcome;
import app.laurel.shell.Text;
import app.laurel.shell.parts.Commands;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses which answers are shown: by subject, concept, outcome, time, or one lesson's. */
class AnswerFilters extends Div {

    /** Stands for null, since an item of a list is something. */
    private static final String ANY = "";

    private final Runnable onChoice;
    private final Names subject = new Names("subject");
    private final Names concept = new Names("concept");
    private final Select<Outcome> outcome = new Select<>();
    private final Select<AnswerChoice.Since> since = new Select<>();
    private final Button lesson =
            Commands.quiet(Text.of("insights.filter.lesson"), this::forgetLesson);
    private AnswerChoice choice = AnswerChoice.ALL;

    /** While the fields are filled, their changes are nobody's choice. */
    private boolean filling;

    AnswerFilters(Runnable onChoice) {
        this.onChoice = onChoice;
        addClassName("filters");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Text.of("insights.filter"));
        outcome.setLabel(Text.of("insights.filter.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> Text.of("insights.outcome." + one));
        since.setLabel(Text.of("insights.filter.since"));
        since.setItems(AnswerChoice.Since.values());
        since.setItemLabelGenerator(one -> Text.of("insights.since." + one));
        subject.addValueChangeListener(change -> chooseSubject());
        concept.addValueChangeListener(change -> choose());
        outcome.addValueChangeListener(change -> choose());
        since.addValueChangeListener(change -> choose());
        add(subject, concept, outcome, since, lesson);
    }

    AnswerChoice choice() {
        return choice;
    }

    /** Takes over a choice that was made elsewhere. */
    void set(AnswerChoice choice) {
        this.choice = choice;
    }

    /** Fills the fields with what there is to choose from, and with the choice. */
    void offer(LearnerAnswers answers) {
        filling = true;
        var subjects = new HashMap<String, String>();
        var order = new LinkedHashSet<String>();
        for (var one : answers.subjects()) {
            order.add(one.subject());
            subjects.put(one.subject(), one.name());
        }
        subject.offer(order, subjects, choice.subject());
        var concepts = new HashMap<String, String>();
        order.clear();
        answers.concepts().subjects().stream()
                .filter(one -> choice.subject() == null || one.subject().equals(choice.subject()))
                .flatMap(one -> one.areas().stream())
                .flatMap(area -> area.concepts().stream())
                .forEach(
                        one -> {
                            order.add(one.concept());
                            concepts.put(one.concept(), one.name());
                        });
        concept.offer(order, concepts, choice.concept());
        outcome.setValue(choice.outcome());
        since.setValue(choice.since());
        lesson.setVisible(choice.lesson() != null);
        filling = false;
    }

    private void chooseSubject() {
        if (!filling) {
            filling = true;
            concept.setValue(ANY);
            filling = false;
            choose();
        }
    }

    private void choose() {
        if (!filling) {
            change(
                    new AnswerChoice(
                            subject.chosen(),
                            concept.chosen(),
                            choice.lesson(),
                            outcome.getValue(),
                            since.getValue()));
        }
    }

    private void forgetLesson() {
        change(
                new AnswerChoice(
                        choice.subject(),
                        choice.concept(),
                        null,
                        choice.outcome(),
                        choice.since()));
    }

    private void change(AnswerChoice now) {
        if (!now.equals(choice)) {
            choice = now;
            onChoice.run();
        }
    }

    /** A list of names of which one or none is chosen. */
    private static class Names extends Select<String> {

        private Map<String, String> names = Map.of();
        private List<String> offered = List.of();

        Names(String what) {
            setLabel(Text.of("insights.filter." + what));
            setItemLabelGenerator(
                    one ->
                            one.equals(ANY)
                                    ? Text.of("insights.filter." + what + ".any")
                                    : names.getOrDefault(one, one));
        }

        /** What is chosen is offered too, even where nobody knows it. */
        void offer(
                LinkedHashSet<String> order, Map<String, String> names, @Nullable String chosen) {
            this.names = names;
            var items = new LinkedHashSet<String>();
            items.add(ANY);
            items.addAll(order);
            if (chosen != null) {
                items.add(chosen);
            }
            if (!offered.equals(List.copyOf(items))) {
                offered = List.copyOf(items);
                setItems(offered);
            }
            setValue(chosen == null ? ANY : chosen);
        }

        @Nullable String chosen() {
            return getValue() == null || getValue().equals(ANY) ? null : getValue();
        }
    }
}

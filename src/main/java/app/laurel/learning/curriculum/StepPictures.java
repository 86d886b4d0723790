package app.laurel.learning.curriculum;

import static app.laurel.learning.curriculum.Lines.Style.BOLD;
import static app.laurel.learning.curriculum.Lines.Style.NORMAL;

import java.util.List;
import java.util.stream.Collectors;

/** Pictures of what follows what: chains, circles and lines of time. */
final class StepPictures {

    static final int WIDTH = 264;
    private static final int EMOJI = 34;

    private StepPictures() {}

    /** Steps with arrows between them: side by side where there is room, else one under another. */
    static String chain(List<Piece> steps) {
        var label =
                "Arrows lead from one to the next: "
                        + steps.stream().map(Piece::spoken).collect(Collectors.joining(" → "));
        double tile = (WIDTH - 2 - (steps.size() - 1) * 26.0) / steps.size();
        var aside =
                steps.size() <= 3
                        && steps.stream()
                                .allMatch(
                                        step ->
                                                !step.emoji().isEmpty()
                                                        && step.note().isEmpty()
                                                        && Lines.fit(
                                                                step.words(),
                                                                tile - 8,
                                                                2,
                                                                14,
                                                                BOLD));
        return aside ? across(steps, tile, label) : down(steps, label);
    }

    private static String across(List<Piece> steps, double tile, String label) {
        int height = 2 + (steps.stream().allMatch(step -> step.words().isEmpty()) ? 62 : 100);
        var drawing = new Drawing(WIDTH, height, label);
        for (int i = 0; i < steps.size(); i++) {
            double x = 1 + i * (tile + 26);
            drawing.sheet(x, 1, tile, height - 2, Tint.at(i))
                    .text(x + tile / 2, 32, EMOJI, steps.get(i).emoji());
            if (!steps.get(i).words().isEmpty()) {
                drawing.lines(
                        x + tile / 2, 77, Lines.of(steps.get(i).words(), tile - 8, 2, 14, BOLD));
            }
            if (i > 0) {
                drawing.arrow(x - 22, height / 2.0, x - 5, height / 2.0);
            }
        }
        return drawing.svg();
    }

    private static String down(List<Piece> steps, String label) {
        var rows = steps.stream().map(step -> new Row(step, WIDTH - 2)).toList();
        double height = rows.stream().mapToDouble(Row::height).sum() + (rows.size() - 1) * 24 + 2;
        var drawing = new Drawing(WIDTH, (int) height, label);
        double y = 1;
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                drawing.arrow(WIDTH / 2.0, y + 4, WIDTH / 2.0, y + 20);
                y += 24;
            }
            rows.get(i).draw(drawing, 1, y, Tint.at(i));
            y += rows.get(i).height();
        }
        return drawing.svg();
    }

    /** When what happened, from above to below. */
    static String timeline(List<Piece> events) {
        var label =
                "A line of time: "
                        + events.stream().map(Piece::spoken).collect(Collectors.joining("; "));
        var dates =
                events.stream()
                        .map(event -> Lines.of(event.requireWords(), WIDTH - 40, 1, 16, BOLD))
                        .toList();
        var told =
                events.stream()
                        .map(event -> Lines.of(event.requireNote(), WIDTH - 40, 2, 15, NORMAL))
                        .toList();
        double height = 0;
        for (int i = 0; i < events.size(); i++) {
            height += dates.get(i).height() + told.get(i).height() + 14;
        }
        var drawing = new Drawing(WIDTH, (int) height, label);
        drawing.line(16, 12, 16, height - told.getLast().height() - 22, 3, "var(--edge)");
        double y = 2;
        for (int i = 0; i < events.size(); i++) {
            var emoji = events.get(i).emoji();
            if (emoji.isEmpty()) {
                drawing.circle(16, y + 10, 8, Tint.at(i).strong());
            } else {
                drawing.circle(16, y + 10, 14, "var(--card)").text(16, y + 11, 16, emoji);
            }
            drawing.linesFrom(38, y, dates.get(i));
            drawing.linesFrom(38, y + dates.get(i).height(), told.get(i));
            y += dates.get(i).height() + told.get(i).height() + 14;
        }
        return drawing.svg();
    }
}

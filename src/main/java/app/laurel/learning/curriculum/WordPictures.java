package app.laurel.learning.curriculum;

import static app.laurel.learning.curriculum.Lines.Style.BOLD;
import static app.laurel.learning.curriculum.Lines.Style.CODE;
import static app.laurel.learning.curriculum.Lines.Style.NORMAL;
import static app.laurel.learning.curriculum.Lines.Style.QUIET;
import static app.laurel.learning.curriculum.StepPictures.WIDTH;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pictures of language: the parts of words and sentences, talk, programs. */
final class WordPictures {

    private static final int MOST_LINES = 10;

    private WordPictures() {}

    /** The parts of a word, a sentence or a number, each with what it is called under it. */
    static String parts(List<Piece> parts) {
        var label = "Parts: " + parts.stream().map(Piece::spoken).collect(Collectors.joining("; "));
        var noted = parts.stream().anyMatch(part -> !part.note().isEmpty());
        double line = noted ? 66 : 46;
        var sheets = new ArrayList<double[]>();
        double x = 1;
        double y = 1;
        for (var part : parts) {
            double wide = Math.max(36, Math.max(name(part).width(), note(part).width()) + 16);
            if (x + wide > WIDTH - 1 && x > 1) {
                x = 1;
                y += line + 4;
            }
            sheets.add(new double[] {x, y, wide});
            x += wide + 5;
        }
        // A single line stands in the middle
        double shift = y == 1 ? (WIDTH - x + 4) / 2 : 0;
        var drawing = new Drawing(WIDTH, (int) (y + line), label);
        for (int i = 0; i < parts.size(); i++) {
            var place = sheets.get(i);
            double middle = place[0] + shift + place[2] / 2;
            drawing.sheet(place[0] + shift, place[1], place[2], 40, Tint.at(i))
                    .lines(middle, place[1] + 20, name(parts.get(i)));
            if (!parts.get(i).note().isEmpty()) {
                drawing.lines(middle, place[1] + 51, note(parts.get(i)));
            }
        }
        return drawing.svg();
    }

    private static Lines name(Piece part) {
        var name = (part.emoji() + " " + part.words()).strip();
        var size = Lines.fit(name, WIDTH - 18, 1, 18, BOLD) ? 18 : 15;
        return Lines.of(name, WIDTH - 18, 1, size, BOLD);
    }

    private static Lines note(Piece part) {
        return Lines.of(part.note(), WIDTH - 18, 1, 13, QUIET);
    }

    /** What people say to each other, in turn; each line begins with the speaker, as an emoji. */
    static String talk(List<Piece> said) {
        var label =
                said.stream()
                        .map(line -> "“" + line.withoutNote().requireWords() + "”")
                        .collect(Collectors.joining(" – ", "Somebody says: ", ""));
        var lines =
                said.stream().map(one -> Lines.balanced(one.words(), 186, 4, 15, NORMAL)).toList();
        double height = lines.stream().mapToDouble(one -> bubble(one) + 10).sum() - 8;
        var drawing = new Drawing(WIDTH, (int) height, label);
        double y = 1;
        for (int i = 0; i < said.size(); i++) {
            var left = i % 2 == 0;
            double wide = Math.max(48, lines.get(i).width() + 22);
            double x = left ? 44 : WIDTH - 44 - wide;
            double high = bubble(lines.get(i));
            drawing.text(left ? 20 : WIDTH - 20, y + high / 2, 30, said.get(i).emoji())
                    .sheet(x, y, wide, high, left ? Tint.LEAF : Tint.SKY)
                    .lines(x + wide / 2, y + high / 2, lines.get(i));
            y += high + 10;
        }
        return drawing.svg();
    }

    private static double bubble(Lines lines) {
        return Math.max(40, lines.height() + 16);
    }

    /** A few lines of a program; each {@code >} before a line moves it in. */
    static String code(List<String> program) {
        Piece.requireCount(program.size(), 1, MOST_LINES);
        var lines = new ArrayList<Lines>();
        var steps = new ArrayList<Integer>();
        for (var line : program) {
            var rest = line.strip();
            int step = 0;
            while (rest.startsWith(">")) {
                rest = rest.substring(1).strip();
                step++;
            }
            if (rest.isEmpty()) {
                throw new IllegalArgumentException("a line of the program is empty");
            }
            lines.add(Lines.of(rest, WIDTH - 44 - step * 18, 1, 14, CODE));
            steps.add(step);
        }
        var label =
                "A program: "
                        + program.stream().map(String::strip).collect(Collectors.joining("; "));
        var drawing = new Drawing(WIDTH, lines.size() * 24 + 18, label);
        drawing.sheet(1, 1, WIDTH - 2, lines.size() * 24 + 16, Tint.PLAIN);
        for (int i = 0; i < lines.size(); i++) {
            double y = 12 + i * 24;
            drawing.linesFrom(12, y, Lines.of(Integer.toString(i + 1), 20, 1, 12, QUIET));
            for (int step = 0; step < steps.get(i); step++) {
                drawing.line(36 + step * 18, y - 2, 36 + step * 18, y + 20, 1.5, "var(--leaf-300)");
            }
            drawing.linesFrom(34 + steps.get(i) * 18, y, lines.get(i));
        }
        return drawing.svg();
    }
}

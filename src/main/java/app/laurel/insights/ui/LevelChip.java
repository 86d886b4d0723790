package app.laurel.insights.ui;

import app.laurel.mastery.Level;
import app.laurel.shell.parts.Chip;

/** A word about a level, in its colour. */
class LevelChip extends Chip {

    LevelChip(String text, Level level) {
        super(
                text,
                switch (level) {
                    case BEGINNER -> Tone.CALM;
                    case INTERMEDIATE -> Tone.WARM;
                    case ADVANCED -> Tone.GOOD;
                });
    }
}

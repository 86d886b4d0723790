package app.laurel.rewards.ui;

import app.laurel.shell.parts.Emoji;

/** The picture of a reward. */
class RewardEmoji extends Emoji {

    RewardEmoji(String emoji) {
        super(emoji);
        addClassName("reward-picture");
    }

    /** With the coloured square behind it. */
    RewardEmoji on(String colour) {
        addClassName("face-" + colour);
        return this;
    }
}

package app.laurel.mastery;

import app.laurel.people.TrophyNames;
import app.laurel.shell.Text;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names the trophies of a figure as learners see them. */
@Component
class NameTrophies implements TrophyNames {

    @Override
    public String of(int usual) {
        return Arrays.stream(AchievementType.values())
                .filter(type -> type.usual() == usual)
                .map(
                        type ->
                                Text.of(
                                        "mastery.trophy.named",
                                        type.emoji(),
                                        Text.of("mastery.achievement." + type + ".title")))
                .collect(Collectors.joining(Text.of("mastery.trophy.comma")));
    }
}

package app.laurel.learning.curriculum;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What a unit from outside may not have: pictures, whose size nobody checked; prerequisites, which
 * lead into the curriculum; another language, whose words only the curriculum has at hand; and
 * references within the text, which can make little of it endless.
 */
final class PlainText {

    private static final Set<String> REFUSED = Set.of("picture", "prerequisites", "speaks");

    private final String name;

    PlainText(String name) {
        this.name = name;
    }

    /**
     * Looks at everything.
     *
     * @throws MalformedPack at the first thing that is refused
     */
    void require(@Nullable Node node) {
        if (node == null) {
            return;
        }
        if (node.getAnchor() != null) {
            throw fault(node, "refers to itself: write everything out");
        }
        switch (node) {
            case MappingNode mapping ->
                    mapping.getValue()
                            .forEach(
                                    pair -> {
                                        requireKey(pair.getKeyNode());
                                        require(pair.getValueNode());
                                    });
            case SequenceNode list -> list.getValue().forEach(this::require);
            default -> {}
        }
    }

    private void requireKey(Node key) {
        require(key);
        if (key instanceof ScalarNode text && REFUSED.contains(text.getValue())) {
            throw fault(key, "there should be no '" + text.getValue() + "'");
        }
    }

    private MalformedPack fault(Node node, String problem) {
        return new MalformedPack(name + ", line " + (node.getStartMark().getLine() + 1), problem);
    }
}

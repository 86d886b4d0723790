package app.laurel.support;

import app.laurel.platform.Actor;
import java.util.List;

/**
 * The addresses of all views, by who opens them, and the people of a family that has something to
 * see in each.
 *
 * @param tablet the token of a device of the family
 * @param partsOfLearner what a parent sees of the learner, and an administrator from outside
 */
public record EveryView(
        Actor administrator,
        Actor parent,
        Actor learner,
        String tablet,
        List<String> ofStrangers,
        List<String> ofParents,
        List<String> partsOfLearner,
        List<String> ofLearners,
        List<String> ofAdministrators) {

    /** Where strangers choose their face, on a device of the family only. */
    public static final String FACES = "faces";

    /** There for parents only where a language model is. */
    public static final String DRAFTS = "drafts";

    /** There for strangers only where somebody else signs them in. */
    public static final String LINK_ACCOUNT = "link-account";

    /** Lead on at once, or out. */
    public static final List<String> WITHOUT_A_PAGE = List.of("", "sign-out");

    public static final String NOWHERE = "no/such/page";
}

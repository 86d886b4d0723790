package app.laurel.platform;

import java.util.List;

/** Checks that what is stored fits together, as an operator wants to know after a restore. */
public interface IntegrityCheck {

    /** The rules that were checked, and what breaks them; a few seconds for each million rows. */
    Result check();

    /**
     * What a check found.
     *
     * @param rules how many rules were checked
     * @param violations one line each; empty when everything holds
     */
    record Result(int rules, List<String> violations) {}
}

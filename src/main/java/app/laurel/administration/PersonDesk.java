package app.laurel.administration;

import app.laurel.people.PersonLine;
import java.util.List;

/**
 * Somebody's account as an administrator sees it.
 *
 * @param family everybody of the person's family, the person among them, adults first
 * @param locked whether too many wrong PINs keep the person out
 * @param done what was done by an adult, or about a learner
 */
public record PersonDesk(
        PersonLine person, List<PersonLine> family, boolean locked, AuditPage done) {}

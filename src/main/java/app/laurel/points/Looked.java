package app.laurel.points;

import java.util.List;

/**
 * What a look for violations of one rule came to.
 *
 * @param looked how many lines, wallets or other things were looked at
 * @param violations how many of them break the rule
 * @param findings the first of those, by wallet and line
 */
public record Looked(long looked, long violations, List<Finding> findings) {}

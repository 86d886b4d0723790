package app.laurel.drafting;

/**
 * What is being written, and what a family has had.
 *
 * @param everywhere drafts that are being written now, for anybody
 * @param here those of the family
 * @param counted those of the family that count against its budget
 */
record UnderWay(long everywhere, long here, long counted) {}

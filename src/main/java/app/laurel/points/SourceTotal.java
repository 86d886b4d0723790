package app.laurel.points;

/** Points that one kind of cause moved in a time, and in how many lines; negative went out. */
public record SourceTotal(SourceType source, long points, long lines) {}

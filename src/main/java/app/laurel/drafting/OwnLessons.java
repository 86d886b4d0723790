package app.laurel.drafting;

import app.laurel.learning.FamilyLessons;
import app.laurel.learning.LessonSource;
import app.laurel.learning.MalformedCurriculum;
import app.laurel.learning.ReadUnit;
import app.laurel.learning.Unit;
import app.laurel.learning.WrittenUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The drafts that parents approved, as lessons for their own learners. */
@Component
class OwnLessons implements FamilyLessons {

    static final String PREFIX = "own/";

    private static final Logger LOG = LoggerFactory.getLogger(OwnLessons.class);

    private final LessonDrafts drafts;
    private final ReadUnit reader;
    private final Shelf shelf;

    OwnLessons(LessonDrafts drafts, ReadUnit reader, Shelf shelf) {
        this.drafts = drafts;
        this.reader = reader;
        this.shelf = shelf;
    }

    @Override
    public List<Unit> units(int familyId) {
        return shelf.of(familyId, this::approved);
    }

    private List<Unit> approved(int familyId) {
        return drafts.approved(familyId).stream()
                .flatMap(draft -> read(draft.id(), draft.pack()))
                .map(WrittenUnit::unit)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LessonSource> source(int familyId, String unitId) {
        return id(unitId).flatMap(id -> source(id, drafts.approvedPack(familyId, id)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LessonSource> held(int familyId, String unitId) {
        return id(unitId).flatMap(id -> source(id, drafts.holdApprovedPack(familyId, id)));
    }

    private Optional<LessonSource> source(UUID id, Optional<String> approved) {
        return approved.stream()
                .flatMap(pack -> read(id, pack))
                .map(LessonSource.class::cast)
                .findFirst();
    }

    /** What an older version of Laurel took may be refused by this one: then nobody gets it. */
    private Stream<WrittenUnit> read(UUID id, String pack) {
        try {
            return Stream.of(reader.read(Order.unitId(id), pack));
        } catch (MalformedCurriculum e) {
            LOG.warn("The approved draft {} is not offered any more: {}", id, e.getMessage());
            return Stream.empty();
        }
    }

    private static Optional<UUID> id(String unitId) {
        if (!unitId.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(unitId.substring(PREFIX.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

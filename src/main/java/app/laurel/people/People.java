package app.laurel.people;

import app.laurel.platform.Role;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, Integer> {

    Person save(Person person);

    Person saveAndFlush(Person person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Person p where p.id = :id and p.familyId = :family and p.role = LEARNER")
    Optional<Person> lockLearner(int id, int family);

    @Query(nativeQuery = true, value = "select erase_learner(:id) is null")
    boolean erase(int id);

    Optional<Person> findById(int id);

    List<Person> findByFamilyIdOrderById(int familyId);

    List<Person> findByIdIn(Collection<Integer> ids);

    @Query("from Person p where lower(p.email) = lower(:email)")
    Optional<Person> findByEmail(String email);

    @Query(
            "from Person p where p.familyId = :family and p.role <> LEARNER and p.disabledAt is null order by p.id")
    List<Person> adultsOf(int family);

    @Query(
            "select new app.laurel.people.LearnerRow(p, f) from Person p join LearnerProfile f on f.userId = p.id where p.familyId = :family and p.role = LEARNER order by lower(p.name), p.id")
    List<LearnerRow> learnerRows(int family);

    @Query(
            "select new app.laurel.people.LearnerRow(p, f) from Person p join LearnerProfile f on f.userId = p.id where p.id = :id and p.role = LEARNER")
    Optional<LearnerRow> learnerRow(int id);

    String ROSTER =
            """
            select new app.laurel.people.RosterRow(f, p, l)
              from Family f join Person p on p.familyId = f.id or p.role = ADMIN
              left join LearnerProfile l on l.userId = p.id
            """;

    @Query(ROSTER + " where f.id = :family order by lower(p.name), p.id")
    List<RosterRow> roster(int family);

    @Query(
            ROSTER
                    + " where f.id = (select x.familyId from Person x where x.id = :learner and x.role = LEARNER) order by lower(p.name), p.id")
    List<RosterRow> rosterAround(int learner);

    @Query(
            "select new app.laurel.people.HomeRow(p, f, h) from Person p join LearnerProfile f on f.userId = p.id join Family h on h.id = p.familyId where p.id = :id and p.role = LEARNER")
    Optional<HomeRow> homeRow(int id);

    @Query(
            "select new app.laurel.people.KnownRow(p, h) from Person p left join Family h on h.id = p.familyId where p.id = :id")
    Optional<KnownRow> known(int id);

    default List<Learner> learnersOf(int family) {
        return learnerRows(family).stream().map(LearnerRow::toLearner).toList();
    }

    default Optional<Learner> learner(int id) {
        return learnerRow(id).map(LearnerRow::toLearner);
    }

    @Query(
            "from Person p where p.familyId = :family and lower(p.name) = lower(:name) and p.role = LEARNER and p.archivedAt is null")
    Optional<Person> findLearner(int family, String name);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Person p where p.id = :id")
    Optional<Person> lock(int id);

    /**
     * All at once and in order, so that two administrators cannot remove each other at the same
     * time.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Person p where p.role = ADMIN and p.disabledAt is null order by p.id")
    List<Person> lockAdministrators();

    @Query("from Person p where p.role = ADMIN and p.disabledAt is null order by p.id")
    List<Person> administrators();

    boolean existsByRoleAndDisabledAtIsNull(Role role);

    long count();
}

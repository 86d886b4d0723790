package app.laurel.people;

import app.laurel.platform.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** People of all families at once. */
interface Everybody extends Repository<Person, Integer> {

    String ROW =
            """
            select new app.laurel.people.PersonRow(p, f.name, h, lower(p.name))
              from Person p join Person f on f.id = p.familyId join Family h on h.id = p.familyId
            """;

    String CHOSEN =
            """
             where (lower(p.name) like :pattern escape '\\' or lower(p.email) like :pattern escape '\\')
               and p.role in :roles
               and (:family is null or p.familyId = :family)
               and (:state = ''
                    or :state = 'DISABLED' and p.disabledAt is not null
                    or :state = 'ARCHIVED' and p.archivedAt is not null and p.disabledAt is null
                    or :state = 'ACTIVE' and p.archivedAt is null and p.disabledAt is null)
            """;

    @Query(
            ROW
                    + CHOSEN
                    + """
                       and (lower(p.name) > :name or lower(p.name) = :name and p.id > :id)
                     order by lower(p.name), p.id
                    """)
    List<PersonRow> page(
            String pattern,
            Collection<Role> roles,
            String state,
            @Nullable Integer family,
            String name,
            int id,
            Limit limit);

    @Query("select count(*) from Person p" + CHOSEN)
    long count(String pattern, Collection<Role> roles, String state, @Nullable Integer family);

    @Query(ROW + " where p.id in :ids")
    List<PersonRow> find(Collection<Integer> ids);

    @Query(ROW + " where p.id = :id")
    Optional<PersonRow> find(int id);

    @Query(
            ROW
                    + " where p.familyId = (select x.familyId from Person x where x.id = :id) or p.id = :reader order by p.role, lower(p.name), p.id")
    List<PersonRow> familyOf(int id, int reader);

    @Query(
            """
            select new app.laurel.people.Headcount(
                       (select count(*) from Family f),
                       sum(case when p.role <> LEARNER and p.disabledAt is null then 1 else 0 end),
                       sum(case when p.role = LEARNER and p.archivedAt is null then 1 else 0 end),
                       sum(case when p.role = ADMIN and p.disabledAt is null then 1 else 0 end),
                       (select s.value from Setting s where s.name = 'registration'))
              from Person p
            """)
    Headcount headcount();
}

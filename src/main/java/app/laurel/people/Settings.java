package app.laurel.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Settings extends Repository<Setting, String> {

    Optional<Setting> findById(String name);

    List<Setting> findByNameIn(Collection<String> names);

    Setting save(Setting setting);

    /** Whoever comes first decides. */
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into settings (name, value) values (:name, :value) on conflict (name) do nothing")
    void addUnlessThere(String name, String value);
}

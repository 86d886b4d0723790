package app.laurel.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Settings extends Repository<Setting, String> {

    Optional<Setting> findById(String name);

    Setting save(Setting setting);
}

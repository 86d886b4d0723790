package app.laurel.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Profiles extends Repository<LearnerProfile, String> {

    LearnerProfile save(LearnerProfile profile);

    Optional<LearnerProfile> findByUserId(int userId);
}

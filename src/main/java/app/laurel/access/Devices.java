package app.laurel.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Devices extends Repository<Device, UUID> {

    Device save(Device device);

    Optional<Device> findByTokenHash(String hash);

    List<Device> findByFamilyIdOrderByCreatedAt(int familyId);

    long deleteByIdAndFamilyId(UUID id, int familyId);
}

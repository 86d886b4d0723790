package starter;

import org.springframework.data.jpa.repository.JpaRepository;

interface Notes extends JpaRepository<Note, Integer> {}

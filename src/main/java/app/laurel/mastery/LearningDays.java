package app.laurel.mastery;

import java.time.LocalDate;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LearningDays extends Repository<LearningDay, LearningDay.Key> {

    @Query(
            """
            select new app.laurel.mastery.Activity(count(distinct d.id.learnerId), coalesce(sum(d.answers), 0))
              from LearningDay d where d.id.day >= :from and d.answers > 0
            """)
    Activity since(LocalDate from);
}

package app.laurel.learning;

import app.laurel.people.SubjectCatalogue;
import app.laurel.shell.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the subjects of the curriculum to whoever chooses for a learner. */
@Component
class OfferedSubjects implements SubjectCatalogue {

    private final Curriculum curriculum;

    OfferedSubjects(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    @Override
    public List<String> subjects() {
        return curriculum.subjects();
    }

    @Override
    public String nameOf(String subject) {
        return Text.find("learning.subject." + subject).orElse(subject);
    }
}

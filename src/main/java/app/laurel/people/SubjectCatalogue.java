package app.laurel.people;

import java.util.List;

/** Which subjects learners can be given; whoever teaches them offers it as a bean. */
public interface SubjectCatalogue {

    /** All subjects as they are stored, in the order in which they are offered. */
    List<String> subjects();

    /** What the reader calls the subject; the stored name when nobody teaches it any more. */
    String nameOf(String subject);
}

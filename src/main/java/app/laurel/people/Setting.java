package app.laurel.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code settings}. */
@Entity
@Table(name = "settings")
class Setting {

    @Id private String name;
    private String value;

    protected Setting() {}

    Setting(String name, String value) {
        this.name = name;
        this.value = value;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }
}

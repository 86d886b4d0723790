package app.laurel.platform;

/** The provider by which the person signs in keeps this from them. */
public class NotPermitted extends Refusal {

    private final Permission permission;

    NotPermitted(Permission permission) {
        super(null, "shell.notPermitted", permission.written());
        this.permission = permission;
    }

    /** What the person would need. */
    public Permission permission() {
        return permission;
    }
}

package app.laurel.platform;

/** Where the REST API is. */
public final class ApiPath {

    private ApiPath() {}

    /**
     * Whether whoever asks for the address expects the answers of the REST API.
     *
     * @param address the path of a request, as it was sent
     * @param contextPath under which the application runs, may be empty
     */
    public static boolean isUnder(String address, String contextPath) {
        return (address + "/").startsWith(contextPath + "/api/");
    }
}

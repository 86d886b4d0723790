package app.laurel.webhooks;

import app.laurel.people.Installation;
import app.laurel.platform.outside.AskOutside;
import app.laurel.platform.outside.HomeNetwork;
import app.laurel.platform.outside.NotReached;
import app.laurel.platform.outside.NotReached.Why;
import app.laurel.platform.outside.PublicNetwork;
import java.net.InetAddress;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Where programs may be told: in the world by https, and within the house if that is allowed. */
@Component
class Reach {

    private final Installation installation;

    Reach(Installation installation) {
        this.installation = installation;
    }

    /** Speaks to whom an administrator allows it now. One statement. */
    AskOutside now() {
        var inside = installation.webhooksInside();
        return new AskOutside(
                InetAddress::getAllByName, (address, host) -> check(address, host, inside), 0);
    }

    static void check(URI address, InetAddress host, boolean inside) throws NotReached {
        if (!PublicNetwork.has(host) && !(inside && HomeNetwork.has(host))) {
            throw new NotReached(Why.FORBIDDEN);
        }
        if (!"https".equalsIgnoreCase(address.getScheme()) && !HomeNetwork.has(host)) {
            throw new NotReached(Why.NOT_SECURE);
        }
    }
}

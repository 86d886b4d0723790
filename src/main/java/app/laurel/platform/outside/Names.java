package app.laurel.platform.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks names of hosts up. */
@FunctionalInterface
public interface Names {

    /** All addresses of the host, the one to be tried first in front. */
    InetAddress[] of(String host) throws UnknownHostException;
}

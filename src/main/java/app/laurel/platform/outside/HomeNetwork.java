package app.laurel.platform.outside;

import java.net.InetAddress;

/**
 * Addresses of this machine and of networks within a house or a firm. Those that a machine gives
 * itself, where clouds answer with secrets, are not among them.
 */
public final class HomeNetwork {

    private HomeNetwork() {}

    /** Whether it is one of those. */
    public static boolean has(InetAddress address) {
        var bytes = address.getAddress();
        return address.isLoopbackAddress()
                || bytes.length == 4 && (address.isSiteLocalAddress() || isShared(bytes))
                || bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
    }

    /** 100.64.0.0/10, as in networks of one's own that span houses. */
    private static boolean isShared(byte[] address) {
        return (address[0] & 0xFF) == 100 && (address[1] & 0xC0) == 0x40;
    }
}

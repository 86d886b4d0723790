package app.laurel.platform.outside;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses that anybody may ask from those within a machine or a house. */
public final class PublicNetwork {

    private PublicNetwork() {}

    /** Whether anybody may ask it: nothing of this machine, a house, a tunnel or an example. */
    public static boolean has(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet4Address
                        ? isPublic4(address.getAddress())
                        : isPublic6(address.getAddress()));
    }

    private static boolean isPublic4(byte[] address) {
        var first = address[0] & 0xFF;
        var second = address[1] & 0xFF;
        var third = address[2] & 0xFF;
        return first != 0
                && first < 240
                && !(first == 100 && second >= 64 && second < 128)
                && !(first == 192 && second == 0 && (third == 0 || third == 2))
                && !(first == 198 && (second == 18 || second == 19));
    }

    /** Only 2000::/3 is given out, and of it neither tunnels (2002::, 2001:0::) nor examples. */
    private static boolean isPublic6(byte[] address) {
        var first = (address[0] & 0xFF) << 8 | address[1] & 0xFF;
        var second = (address[2] & 0xFF) << 8 | address[3] & 0xFF;
        return first >> 13 == 1
                && first != 0x2002
                && !(first == 0x2001 && (second == 0 || second == 0x0DB8));
    }
}

package app.laurel.people;

import app.laurel.platform.Sha256;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Signs one text, piece by piece, with the installation's key; for one use. */
public final class Signing {

    static final String ALGORITHM = "Ed25519";

    private static final int FINGERPRINT_DIGITS = 32;

    private final Signature signature;
    private final String publicKey;

    Signing(PrivateKey key, String publicKey) throws GeneralSecurityException {
        this.publicKey = publicKey;
        this.signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
    }

    /** By which anybody can check the signature: X.509 in Base64. */
    public String publicKey() {
        return publicKey;
    }

    /** A short name of the public key: the first half of its SHA-256 in hexadecimal digits. */
    public String fingerprint() {
        return Sha256.hex(Base64.getDecoder().decode(publicKey)).substring(0, FINGERPRINT_DIGITS);
    }

    /** The next piece of what is signed. */
    public void add(byte[] piece) {
        try {
            signature.update(piece);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signature over all pieces, in Base64. */
    public String end() {
        try {
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

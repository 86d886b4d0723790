package app.laurel.people;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pair of keys by which this installation signs what it gives away. It is made once and kept
 * among the settings; the private one leaves only inside a {@link Signing}.
 */
@Service
public class InstallationKey {

    private static final String SETTING = "signing-key";

    private final Settings settings;

    InstallationKey(Settings settings) {
        this.settings = settings;
    }

    /** Begins to sign something. Makes the keys when there are none yet. */
    @Transactional
    public Signing sign() {
        var kept = settings.findById(SETTING).orElseGet(this::make).value().split(" ");
        try {
            var key =
                    KeyFactory.getInstance(Signing.ALGORITHM)
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(kept[0])));
            return new Signing(key, kept[1]);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key in the settings is damaged", e);
        }
    }

    /** Of several that make keys at the same moment, all take those of the first. */
    private Setting make() {
        try {
            var keys = KeyPairGenerator.getInstance(Signing.ALGORITHM).generateKeyPair();
            var base64 = Base64.getEncoder();
            settings.addUnlessThere(
                    SETTING,
                    base64.encodeToString(keys.getPrivate().getEncoded())
                            + " "
                            + base64.encodeToString(keys.getPublic().getEncoded()));
            return settings.findById(SETTING).orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

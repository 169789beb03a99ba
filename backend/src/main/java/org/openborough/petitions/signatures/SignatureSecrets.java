package org.openborough.petitions.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import org.openborough.shared.persistence.PlainSql;

/** The secrets of signing, kept in the database for all instances; the first that needs one makes it. */
@ApplicationScoped
public class SignatureSecrets {

    /** What daily digests are signed with (Ed25519): PKCS #8, and the public part as X.509 SubjectPublicKeyInfo. */
    public record DigestKey(byte[] secret, byte[] publicKey) {}

    private static final int SECRET_BYTES = 32;
    private static final String ADD = "insert into signature_secret (purpose, secret, public_key, created_at)"
            + " values (?, ?, ?, ?) on conflict do nothing";

    private final PlainSql sql;
    private final Clock clock;
    private volatile byte[] deDuplication;

    @Inject
    SignatureSecrets(PlainSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What people's keys are hashed with. */
    public byte[] deDuplication() {
        if (deDuplication == null) {
            byte[] fresh = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(fresh);
            sql.change(ADD, "de-duplication", fresh, null, clock.instant());
            deDuplication = read("de-duplication").secret();
        }
        return deDuplication;
    }

    public DigestKey digest() {
        KeyPair fresh = keyPair();
        sql.change(
                ADD,
                "daily-digest",
                fresh.getPrivate().getEncoded(),
                fresh.getPublic().getEncoded(),
                clock.instant());
        return read("daily-digest");
    }

    private DigestKey read(String purpose) {
        return sql.row(
                        "select secret, public_key from signature_secret where purpose = ?",
                        row -> new DigestKey(row.getBytes("secret"), row.getBytes("public_key")),
                        purpose)
                .orElseThrow();
    }

    private static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

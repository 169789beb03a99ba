package org.openborough.alerts;

import jakarta.persistence.Entity;
import java.util.Locale;
import org.openborough.shared.persistence.RecordedEntity;

/** An address that follows something, or was asked to confirm that it wants to. */
@Entity
public class AlertSubscriber extends RecordedEntity {

    private String email;

    protected AlertSubscriber() {}

    AlertSubscriber(String email) {
        this.email = written(email);
    }

    /** Addresses that differ in case only are one: no mail service in use tells them apart. */
    static String written(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    String email() {
        return email;
    }

    /** Enough for its owner to know it by, too little for anybody else: {@code r•••@mail.example}. */
    public String maskedEmail() {
        return email.charAt(0) + "•••" + email.substring(email.lastIndexOf('@'));
    }
}

package org.openborough.shared.mail;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** How a message's state is stored. */
@Converter(autoApply = true)
class StoredMailState extends WordConverter<MailState> {

    StoredMailState() {
        super(MailState.class);
    }
}

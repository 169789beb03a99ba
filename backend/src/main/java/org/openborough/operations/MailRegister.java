package org.openborough.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.openborough.audit.PersonalDataAccess;
import org.openborough.shared.mail.MailMessage;
import org.openborough.shared.mail.MailMessageService;
import org.openborough.shared.mail.MailState;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** The messages as administrators see them; whose address was seen is noted. */
@ApplicationScoped
public class MailRegister {

    private static final String KIND = "mail-message";

    private final MailMessageService messages;
    private final PersonalDataAccess access;

    @Inject
    MailRegister(MailMessageService messages, PersonalDataAccess access) {
        this.messages = messages;
        this.access = access;
    }

    public Page<MailMessage> list(MailState state, PageRequest page) {
        Page<MailMessage> found = messages.list(state, page);
        access.log(KIND, found.items().stream().map(MailMessage::id).toList(), "Looking after mail");
        return found;
    }

    public MailMessage get(UUID id) {
        MailMessage message = messages.message(id);
        access.log(KIND, id, "Looking after mail");
        return message;
    }
}

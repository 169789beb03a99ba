package org.openborough.petitions.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.shared.mail.MailMessageService;
import org.openborough.shared.mail.WebAddress;
import org.openborough.shared.tokens.Tokens;

/** Messages to those who sign. */
@ApplicationScoped
public class SignerMail {

    private final MailMessageService mail;
    private final Tokens tokens;
    private final SignatureSecrets secrets;
    private final WebAddress web;
    private final String council;
    private final Clock clock;

    @Inject
    SignerMail(
            MailMessageService mail,
            Tokens tokens,
            SignatureSecrets secrets,
            WebAddress web,
            @ConfigProperty(name = "openborough.council.name") String council,
            Clock clock) {
        this.mail = mail;
        this.tokens = tokens;
        this.secrets = secrets;
        this.web = web;
        this.council = council;
        this.clock = clock;
    }

    /** Asks to confirm, by the link or by the code typed into the page. */
    public void askToConfirm(SigningTerms petition, String recipient, UUID link) {
        Map<String, Object> values = values(petition, LinkPurpose.SIGN, link);
        values.put("code", SignerKeys.code(link, secrets.deDuplication()));
        mail.send(recipient, "signature-confirm", values);
    }

    /** Says that the petition is signed already, with the link to see, withdraw or erase. */
    public void sayKnown(SigningTerms petition, String recipient, UUID link) {
        mail.send(recipient, "signature-known", values(petition, LinkPurpose.SIGN, link));
    }

    /** Asks whoever has a new address to confirm it. */
    public void askToChangeAddress(SigningTerms petition, String recipient, UUID newLink) {
        mail.send(recipient, "signature-address", values(petition, LinkPurpose.CHANGE_ADDRESS, newLink));
    }

    private Map<String, Object> values(SigningTerms petition, LinkPurpose purpose, UUID link) {
        String token = tokens.issue(purpose, link, petition.lifeOfLink(clock.instant()));
        String page = purpose == LinkPurpose.SIGN ? "/signature" : "/signature-address";
        Map<String, Object> values = new HashMap<>();
        values.put("council", council);
        values.put("reference", petition.reference());
        values.put("title", petition.title());
        values.put("link", web.of("/petitions/" + petition.petitionId() + page, token));
        return values;
    }
}

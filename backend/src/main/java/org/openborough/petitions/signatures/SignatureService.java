package org.openborough.petitions.signatures;

import static org.openborough.shared.problem.Require.require;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.openborough.shared.persistence.SqlFailure;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;
import org.openborough.shared.tokens.TokenPurpose;
import org.openborough.shared.tokens.Tokens;

/** What a person does with a signature by the link in the message, without an account (PET-03). */
@ApplicationScoped
public class SignatureService {

    /** Of 32 signs there are 2^40 codes: ten tries are no attack. */
    private static final int CODES_TRIED = 10;

    private final SignatureRepository signatures;
    private final SigningTermsRegister terms;
    private final SignatureSecrets secrets;
    private final SignerMail mail;
    private final Tokens tokens;
    private final Clock clock;

    @Inject
    SignatureService(
            SignatureRepository signatures,
            SigningTermsRegister terms,
            SignatureSecrets secrets,
            SignerMail mail,
            Tokens tokens,
            Clock clock) {
        this.signatures = signatures;
        this.terms = terms;
        this.secrets = secrets;
        this.mail = mail;
        this.tokens = tokens;
        this.clock = clock;
    }

    public OwnSignature see(String token) {
        return own(link(LinkPurpose.SIGN, token));
    }

    /** Confirms by the link. Its own state is what makes the link good for this once. */
    public OwnSignature confirm(String token) {
        return confirm(link(LinkPurpose.SIGN, token));
    }

    /** Confirms by the code from the message, typed into the page where the petition was signed. */
    public OwnSignature confirmByCode(UUID petitionId, String email, String code) {
        EmailAddress address = EmailAddress.of(email).orElseThrow(() -> wrongCode("/email"));
        byte[] secret = secrets.deDuplication();
        String typed = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        List<UUID> links = signatures.triedCode(petitionId, SignerKeys.ofAddress(address, secret), CODES_TRIED);
        UUID meant = links.stream()
                .filter(link -> isSame(SignerKeys.code(link, secret), typed))
                .findFirst()
                .orElseThrow(() -> wrongCode("/code"));
        return confirm(meant);
    }

    private OwnSignature confirm(UUID link) {
        OwnSignature waiting = own(link);
        requireWaits(waiting.state());
        require(isConfirmedStill(waiting), SignatureProblem.TOO_LATE_TO_CONFIRM);
        if (!confirmed(link)) {
            requireWaits(own(link).state());
            throw new DomainException(SignatureProblem.ALREADY_SIGNED);
        }
        return own(link);
    }

    private static void requireWaits(SignatureState state) {
        require(state != SignatureState.CONFIRMED, SignatureProblem.ALREADY_CONFIRMED);
        require(state == SignatureState.PENDING, SignatureProblem.SIGNATURE_ENDED);
    }

    /** Of two people at one address who confirm in the same moment, one is told by the database to look again. */
    private boolean confirmed(UUID link) {
        try {
            return signatures.confirm(link, clock.instant());
        } catch (SqlFailure failure) {
            if (!failure.isDuplicate()) {
                throw failure;
            }
            return signatures.confirm(link, clock.instant());
        }
    }

    /** Takes a signature back, as long as the petition has not closed with it. */
    public OwnSignature withdraw(String token) {
        UUID link = link(LinkPurpose.SIGN, token);
        require(
                isConfirmedStill(own(link)),
                SignatureProblem.TOO_LATE_TO_WITHDRAW,
                "You can still have your details erased.");
        require(signatures.withdraw(link, clock.instant()), SignatureProblem.SIGNATURE_ENDED);
        return own(link);
    }

    /**
     * Forgets the person. Before the petition has closed the signature is withdrawn with it, or the person could sign
     * once more; afterwards it stays counted.
     */
    @Transactional
    public void erase(String token) {
        UUID link = link(LinkPurpose.SIGN, token);
        if (isConfirmedStill(own(link))) {
            signatures.withdraw(link, clock.instant());
        }
        signatures.erase(link);
    }

    /** Sends a message to a new address; until its link is followed, nothing changes. */
    @Transactional
    public void askForNewAddress(String token, String email) {
        UUID link = link(LinkPurpose.SIGN, token);
        OwnSignature own = own(link);
        EmailAddress address = EmailAddress.of(email)
                .orElseThrow(() -> new DomainException(
                        SignatureProblem.UNSOUND_SIGNATURE,
                        "Write an e-mail address such as name@example.org.",
                        List.of(Fault.at("/email", "not-an-address", "This is no e-mail address."))));
        UUID newLink = UUID.randomUUID();
        signatures.keepNewAddress(link, address, newLink);
        mail.askToChangeAddress(terms.find(own.petitionId()).orElseThrow(), address.text(), newLink);
    }

    /** Changes to the new address; refused when somebody has signed with it. */
    public OwnSignature changeAddress(String token) {
        UUID newLink = link(LinkPurpose.CHANGE_ADDRESS, token);
        EmailAddress address = signatures
                .newAddress(newLink)
                .flatMap(EmailAddress::of)
                .orElseThrow(() -> new DomainException(SignatureProblem.SIGNATURE_FORGOTTEN));
        require(
                signatures.changeAddress(newLink, SignerKeys.ofAddress(address, secrets.deDuplication())),
                SignatureProblem.ALREADY_SIGNED);
        return own(newLink);
    }

    private boolean isConfirmedStill(OwnSignature signature) {
        return terms.find(signature.petitionId())
                .filter(petition -> petition.acceptsConfirmations(clock.instant()))
                .isPresent();
    }

    private OwnSignature own(UUID link) {
        return signatures.ofLink(link).orElseThrow(() -> new DomainException(SignatureProblem.SIGNATURE_FORGOTTEN));
    }

    private UUID link(TokenPurpose purpose, String token) {
        return tokens.read(purpose, token).subject();
    }

    private static boolean isSame(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static DomainException wrongCode(String pointer) {
        return new DomainException(
                SignatureProblem.WRONG_CODE,
                "Take the code from the latest message, or follow its link.",
                List.of(Fault.at(pointer, "wrong-code", "It does not belong together.")));
    }
}

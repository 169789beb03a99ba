package org.openborough.petitions.signatures.requests;

import static org.openborough.shared.problem.Require.require;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openborough.petitions.signatures.SignatureProblem;
import org.openborough.petitions.signatures.SigningTerms;
import org.openborough.petitions.signatures.SigningTermsRegister;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.problem.Fault;

/** Takes requests to sign: refuses what is wrong in itself, keeps everything else in one statement. */
@ApplicationScoped
public class SigningRequests {

    private final SigningTermsRegister terms;
    private final SigningRequestRepository requests;
    private final SigningShares shares;
    private final Clock clock;

    @Inject
    SigningRequests(
            SigningTermsRegister terms, SigningRequestRepository requests, SigningSettings settings, Clock clock) {
        this.terms = terms;
        this.requests = requests;
        this.shares = new SigningShares(settings.burst(), settings.sustained(), TimeMeter.SYSTEM_NANOTIME);
        this.clock = clock;
    }

    /** Asks for a signature; what follows, the person learns by e-mail only. */
    public void ask(UUID petitionId, AskedSignature asked) {
        Instant now = clock.instant();
        SigningTerms petition =
                terms.find(petitionId).orElseThrow(() -> new DomainException(SignatureProblem.NO_PETITION_TO_SIGN));
        require(shares.take(asked.network()), SignatureProblem.SIGNED_TOO_OFTEN, "Wait a minute and ask again.");
        require(petition.acceptsSignatures(now), SignatureProblem.NOT_OPEN_FOR_SIGNATURES);
        petition.requireMaySign(asked.signer().basis(), asked.isElector(), asked.isOldEnough());
        if (!requests.keep(petitionId, asked, now)) {
            throw new DomainException(
                    SignatureProblem.UNSOUND_SIGNATURE,
                    "The postcode is not among those we know. Choose a ward, or say that it is outside the area.",
                    List.of(Fault.at("/wardCode", "ward-needed", "Choose the ward of this postcode.")));
        }
    }
}

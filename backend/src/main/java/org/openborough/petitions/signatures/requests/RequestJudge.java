package org.openborough.petitions.signatures.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openborough.petitions.signatures.SignerKeys;
import org.openborough.petitions.signatures.SigningTerms;

/**
 * Judges requests to sign by what the form alone does not tell.
 *
 * @param disposableDomains domains of addresses that are thrown away
 * @param messagesADay messages to one address within a day, over all petitions
 */
record RequestJudge(Set<String> disposableDomains, int messagesADay) {

    /** Two people may share an address. */
    private static final int SEATS = 2;

    private static final int MESSAGES_A_SIGNATURE = 5;
    private static final Duration BETWEEN_MESSAGES = Duration.ofMinutes(5);

    /**
     * What becomes of a request.
     *
     * @param known all who signed this petition with this address, or asked to
     * @param messagesToday messages sent to the address within a day
     */
    Verdict judge(
            SigningRequest request,
            SignerKeys keys,
            Optional<SigningTerms> terms,
            List<KnownSigner> known,
            int messagesToday,
            Instant now) {
        if (terms.filter(petition -> petition.acceptsConfirmations(now)).isEmpty()) {
            return Verdict.PETITION_GONE;
        }
        if (request.isNetworkBlocked()) {
            return Verdict.BLOCKED_NETWORK;
        }
        if (request.isDomainBlocked()) {
            return Verdict.BLOCKED_DOMAIN;
        }
        if (isDisposable(request.signer().email().domain())) {
            return Verdict.DISPOSABLE_ADDRESS;
        }
        Optional<KnownSigner> same = answered(known, keys, request.signer().postcode());
        if (same.isEmpty()) {
            return messagesToday >= messagesADay ? Verdict.TOO_MANY_MESSAGES : Verdict.SIGN;
        }
        return again(same.get(), messagesToday, now);
    }

    /** Of those known, the one whom the request is about; empty when it is about somebody new. */
    static Optional<KnownSigner> answered(List<KnownSigner> known, SignerKeys keys, String postcode) {
        Optional<KnownSigner> excluding =
                known.stream().filter(signer -> signer.excludes(keys, postcode)).findFirst();
        if (excluding.isPresent()) {
            return excluding;
        }
        List<KnownSigner> seated =
                known.stream().filter(signer -> signer.state().holdsSeat()).toList();
        return seated.size() >= SEATS
                ? Optional.of(seated.get(0))
                : known.stream()
                        .filter(signer -> signer.waitsFor(keys, postcode))
                        .findFirst();
    }

    private Verdict again(KnownSigner same, int messagesToday, Instant now) {
        if (same.mailedAt() != null && now.isBefore(same.mailedAt().plus(BETWEEN_MESSAGES))) {
            return Verdict.JUST_ANSWERED;
        }
        if (same.messages() >= MESSAGES_A_SIGNATURE || messagesToday >= messagesADay) {
            return Verdict.TOO_MANY_MESSAGES;
        }
        return same.state().holdsSeat() ? Verdict.KNOWN : Verdict.REMIND;
    }

    private boolean isDisposable(String domain) {
        return disposableDomains.stream().anyMatch(blocked -> ("." + domain).endsWith("." + blocked));
    }
}

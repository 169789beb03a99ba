package org.openborough.petitions.signatures.requests;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openborough.petitions.signatures.SignatureState;
import org.openborough.petitions.signatures.SignerKeys;
import org.openborough.petitions.signatures.SigningTerms;

/** Requests judged one after the other: each knows of those before it, though nothing of the lot is written yet. */
final class JudgedLot {

    private final RequestJudge judge;
    private final Map<Place, List<KnownSigner>> known;
    private final Map<ByteBuffer, Integer> messages;
    private final Instant now;
    private final List<Judged> judged = new ArrayList<>();

    JudgedLot(RequestJudge judge, Map<Place, List<KnownSigner>> known, Map<ByteBuffer, Integer> messages, Instant now) {
        this.judge = judge;
        this.known = new HashMap<>(known);
        this.messages = new HashMap<>(messages);
        this.now = now;
    }

    void judge(SigningRequest request, SignerKeys keys, Optional<SigningTerms> terms) {
        Place place = Place.of(request.petitionId(), keys);
        List<KnownSigner> there = known.computeIfAbsent(place, unseen -> new ArrayList<>());
        Verdict verdict = judge.judge(request, keys, terms, there, messages.getOrDefault(place.address(), 0), now);
        Judged one = with(verdict, request, keys, there);
        if (verdict.isAnswered()) {
            messages.merge(place.address(), 1, Integer::sum);
        }
        if (verdict == Verdict.SIGN) {
            there.add(pending(one));
        }
        judged.add(one);
    }

    List<Judged> all() {
        return judged;
    }

    private static Judged with(Verdict verdict, SigningRequest request, SignerKeys keys, List<KnownSigner> there) {
        return switch (verdict) {
            case SIGN ->
                new Judged(
                        request,
                        keys,
                        verdict,
                        UUID.randomUUID(),
                        request.signer().email().text());
            case REMIND, KNOWN ->
                RequestJudge.answered(there, keys, request.signer().postcode())
                        .map(same -> new Judged(request, keys, verdict, same.link(), same.email()))
                        .orElseThrow();
            default -> new Judged(request, keys, verdict, null, null);
        };
    }

    private KnownSigner pending(Judged one) {
        return new KnownSigner(
                one.link(),
                one.recipient(),
                SignatureState.PENDING,
                one.keys().name(),
                one.request().signer().postcode(),
                1,
                now);
    }
}

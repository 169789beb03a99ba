package org.openborough.petitions.signatures.requests;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openborough.petitions.signatures.SignatureSecrets;
import org.openborough.petitions.signatures.SignerKeys;
import org.openborough.petitions.signatures.SignerMail;
import org.openborough.petitions.signatures.SigningTerms;
import org.openborough.petitions.signatures.SigningTermsRegister;
import org.openborough.shared.jobs.Job;

/**
 * Judges what was asked for, some requests at a time and each lot in one transaction: requests gone, signatures made
 * and messages written, or nothing of it.
 */
@ApplicationScoped
public class SigningRequestJudging implements Job {

    private static final int LOT = 200;

    private final SigningRequestRepository requests;
    private final SignerRepository signers;
    private final SigningTermsRegister terms;
    private final SignatureSecrets secrets;
    private final SignerMail mail;
    private final RequestJudge judge;
    private final Clock clock;

    @Inject
    SigningRequestJudging(
            SigningRequestRepository requests,
            SignerRepository signers,
            SigningTermsRegister terms,
            SignatureSecrets secrets,
            SignerMail mail,
            SigningSettings settings,
            Clock clock) {
        this.requests = requests;
        this.signers = signers;
        this.terms = terms;
        this.secrets = secrets;
        this.mail = mail;
        this.judge = new RequestJudge(settings.disposableDomains().orElse(Set.of()), settings.messagesADay());
        this.clock = clock;
    }

    @Override
    public String name() {
        return "judge-signing-requests";
    }

    @Override
    public Duration interval() {
        return Duration.ofMillis(500);
    }

    @Override
    public void run() {
        int judged = LOT;
        while (judged == LOT) {
            judged = QuarkusTransaction.requiringNew().call(this::judgeLot);
        }
    }

    private int judgeLot() {
        List<SigningRequest> lot = requests.take(LOT);
        if (!lot.isEmpty()) {
            settle(judged(lot), clock.instant());
        }
        return lot.size();
    }

    private List<Judged> judged(List<SigningRequest> lot) {
        Instant now = clock.instant();
        byte[] secret = secrets.deDuplication();
        Map<SigningRequest, SignerKeys> keys = new LinkedHashMap<>();
        lot.forEach(request -> keys.put(request, SignerKeys.of(request.signer(), secret)));
        Set<Place> places = keys.entrySet().stream()
                .map(entry -> Place.of(entry.getKey().petitionId(), entry.getValue()))
                .collect(Collectors.toSet());
        JudgedLot judged = new JudgedLot(judge, signers.known(places), signers.messagesSince(places, now), now);
        keys.forEach((request, of) -> judged.judge(request, of, terms.find(request.petitionId())));
        return judged.all();
    }

    private void settle(List<Judged> judged, Instant now) {
        signers.sign(judged.stream().filter(one -> one.is(Verdict.SIGN)).toList(), now);
        signers.mailed(
                judged.stream()
                        .filter(one -> one.is(Verdict.REMIND) || one.is(Verdict.KNOWN))
                        .map(Judged::link)
                        .toList(),
                now);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        signers.refused(judged.stream()
                .filter(one -> !one.verdict().isAnswered())
                .collect(Collectors.toMap(
                        one -> new Refusal(one.request().petitionId(), today, one.verdict()), one -> 1, Integer::sum)));
        judged.stream().filter(one -> one.verdict().isAnswered()).forEach(this::write);
    }

    private void write(Judged judged) {
        SigningTerms petition = terms.find(judged.request().petitionId()).orElseThrow();
        if (judged.is(Verdict.KNOWN)) {
            mail.sayKnown(petition, judged.recipient(), judged.link());
        } else {
            mail.askToConfirm(petition, judged.recipient(), judged.link());
        }
    }
}

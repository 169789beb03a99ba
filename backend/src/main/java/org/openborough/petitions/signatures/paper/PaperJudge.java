package org.openborough.petitions.signatures.paper;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openborough.petitions.signatures.PersonName;
import org.openborough.petitions.signatures.SignatureChannel;
import org.openborough.petitions.signatures.SignerKeys;
import org.openborough.petitions.signatures.paper.JudgedLine.PaperSigner;
import org.openborough.places.Postcode;

/** Judges the lines of a batch one after the other; a person whose name comes twice is accepted once. */
final class PaperJudge {

    private final byte[] secret;
    private final PaperPlaces places;
    private final Map<ByteBuffer, SignatureChannel> signed;

    /** @param signed who has signed already, by the keyed hash of name and postcode */
    PaperJudge(byte[] secret, PaperPlaces places, Map<ByteBuffer, SignatureChannel> signed) {
        this.secret = secret;
        this.places = places;
        this.signed = new HashMap<>(signed);
    }

    JudgedLine judge(int sheet, PaperLine line) {
        if (line.rejection() != null) {
            return JudgedLine.rejected(sheet, line.number(), line.rejection());
        }
        Optional<PersonName> name = Optional.ofNullable(line.name()).flatMap(PersonName::of);
        Optional<String> postcode = postcode(line);
        if (name.isEmpty()) {
            return JudgedLine.rejected(sheet, line.number(), LineRejection.NOT_A_NAME);
        }
        if (postcode.isEmpty()) {
            return JudgedLine.rejected(sheet, line.number(), LineRejection.NOT_A_POSTCODE);
        }
        return places.of(line, postcode.get())
                .map(place -> once(sheet, line, name.get(), postcode.get(), place))
                .orElseGet(() -> JudgedLine.rejected(sheet, line.number(), LineRejection.WARD_UNKNOWN));
    }

    static Optional<String> postcode(PaperLine line) {
        return Optional.ofNullable(line.postcode()).flatMap(Postcode::normalised);
    }

    private JudgedLine once(int sheet, PaperLine line, PersonName name, String postcode, PaperPlace place) {
        SignerKeys keys = SignerKeys.onPaper(name, postcode, secret);
        SignatureChannel before = signed.putIfAbsent(ByteBuffer.wrap(keys.person()), SignatureChannel.PAPER);
        if (before != null) {
            return JudgedLine.rejected(
                    sheet,
                    line.number(),
                    before == SignatureChannel.PAPER
                            ? LineRejection.SIGNED_ON_PAPER
                            : LineRejection.SIGNED_ELECTRONICALLY);
        }
        return new JudgedLine(
                sheet,
                line.number(),
                null,
                new PaperSigner(UUID.randomUUID(), name, postcode, line.basis(), place, keys));
    }
}

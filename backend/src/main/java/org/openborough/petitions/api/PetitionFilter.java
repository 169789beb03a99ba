package org.openborough.petitions.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.openborough.petitions.PetitionChannel;
import org.openborough.petitions.PetitionKind;
import org.openborough.petitions.PetitionState;
import org.openborough.petitions.reading.PetitionQuestion;
import org.openborough.petitions.reading.PetitionQuestion.Order;
import org.openborough.shared.http.Text;

/** Which petitions are asked for, and in which order. */
class PetitionFilter {

    @QueryParam("q")
    @Size(min = 1, max = 200)
    @Pattern(regexp = Text.LINE, message = Text.LINE_WANTED)
    @Parameter(
            description = "Words of the petition, or its reference; misspelt words are found too.",
            example = "crossing")
    String words;

    @QueryParam("state")
    @Parameter(description = "Only petitions in this state.", example = "open")
    PetitionState state;

    @QueryParam("kind")
    @Parameter(description = "Only petitions of this kind.")
    PetitionKind kind;

    @QueryParam("channel")
    @Parameter(description = "Only petitions signed in this way.")
    PetitionChannel channel;

    @QueryParam("ward")
    @Size(max = 40)
    @Parameter(description = "Only petitions about the ward with this code.", example = "E05000932")
    String ward;

    @QueryParam("subject")
    @Size(max = 100)
    @Parameter(description = "Only petitions about this subject.", example = "Roads")
    String subject;

    @QueryParam("sort")
    @DefaultValue("-publishedOn")
    @Pattern(regexp = "^(-publishedOn|closesOn|-signatures|reference)$")
    @Parameter(
            description = "The order: -publishedOn (default), closesOn, -signatures or reference.",
            example = "-signatures")
    String sort;

    PetitionQuestion toQuestion() {
        return new PetitionQuestion(words, state, kind, channel, ward, subject, order());
    }

    private Order order() {
        return switch (sort) {
            case "closesOn" -> Order.CLOSING;
            case "-signatures" -> Order.SIGNATURES;
            case "reference" -> Order.REFERENCE;
            default -> Order.NEWEST;
        };
    }
}

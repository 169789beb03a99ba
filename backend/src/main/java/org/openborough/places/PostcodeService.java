package org.openborough.places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openborough.shared.problem.DomainException;

/** Looks postcodes up. */
@ApplicationScoped
public class PostcodeService {

    private final PostcodeRepository postcodes;

    @Inject
    PostcodeService(PostcodeRepository postcodes) {
        this.postcodes = postcodes;
    }

    /** The postcode, however it was typed. */
    public Postcode get(String typed) {
        String postcode = Postcode.normalised(typed)
                .orElseThrow(() ->
                        new DomainException(PlacesProblem.NOT_A_POSTCODE, "Expected a postcode such as PR8 1DA."));
        return postcodes
                .findByIdOptional(postcode)
                .orElseThrow(() -> new DomainException(
                        PlacesProblem.POSTCODE_UNKNOWN,
                        "%s has the form of a postcode but is not among those loaded.".formatted(postcode)));
    }
}

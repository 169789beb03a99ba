package org.openborough.places;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The postcodes. */
@ApplicationScoped
public class PostcodeRepository implements PanacheRepositoryBase<Postcode, String> {}

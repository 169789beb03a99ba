package org.openborough.bench.bare;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The one endpoint of the bare service. */
@Path("/things")
public class ThingResource {

    private final EntityManager entities;

    @Inject
    ThingResource(EntityManager entities) {
        this.entities = entities;
    }

    @GET
    @PermitAll
    public long countThings() {
        return entities.createQuery("select count(*) from Thing", Long.class).getSingleResult();
    }
}

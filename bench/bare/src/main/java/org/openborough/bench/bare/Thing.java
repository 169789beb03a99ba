package org.openborough.bench.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The one entity of the bare service. */
@Entity
public class Thing {

    @Id
    private long id;

    private String name;

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }
}

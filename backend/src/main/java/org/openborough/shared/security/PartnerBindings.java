package org.openborough.shared.security;

import java.util.Optional;

/** Knows the partners' clients; the register of organisations implements it. */
public interface PartnerBindings {

    /** The binding of a client that is known and not disabled. */
    Optional<PartnerBinding> find(String clientId);
}

package org.openborough.shared.security;

import static org.openborough.shared.problem.Require.require;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.openborough.shared.problem.CommonProblem;

/** Who makes this request: a member of staff, a partner's client, or anybody. */
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;
    private final PartnerBindings bindings;
    private PartnerBinding binding;

    @Inject
    CurrentUser(SecurityIdentity identity, PartnerBindings bindings) {
        this.identity = identity;
        this.bindings = bindings;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Whether any of the roles of the council's own people is held. */
    public boolean isStaff() {
        return isSignedIn() && Roles.STAFF.stream().anyMatch(identity::hasRole);
    }

    public boolean isPartner() {
        return identity.hasRole(Roles.PARTNER);
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    /** The token's subject; null when nobody is signed in. */
    public String subject() {
        if (identity.isAnonymous()) {
            return null;
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    /** The name to greet the person by; never stored. */
    public String name() {
        return claim("name").orElseGet(() -> identity.getPrincipal().getName());
    }

    /** The OAuth client of a partner's machine; empty for people. */
    public Optional<String> clientId() {
        return isPartner() ? claim("azp").or(() -> claim("client_id")) : Optional.empty();
    }

    /** The organisation a partner's client is bound to; empty for everybody else. */
    public Optional<UUID> organisationId() {
        return Optional.ofNullable(binding()).map(PartnerBinding::organisationId);
    }

    /** Refuses a partner's client that lacks the scope, or that is not bound to an organisation. Staff pass. */
    public void requireScope(String scope) {
        if (isPartner()) {
            require(
                    binding() != null
                            && tokenScopes().contains(scope)
                            && binding().scopes().contains(scope),
                    CommonProblem.NOT_ALLOWED,
                    "This client needs the scope %s, granted by an administrator.".formatted(scope));
        }
    }

    /** Refuses a partner's client where the record belongs to another organisation. Staff pass. */
    public void requireOrganisation(UUID ownerId) {
        if (isPartner()) {
            require(organisationId().filter(ownerId::equals).isPresent(), CommonProblem.OTHER_ORGANISATION);
        }
    }

    private PartnerBinding binding() {
        if (binding == null) {
            binding = clientId().flatMap(bindings::find).orElse(null);
        }
        return binding;
    }

    private Set<String> tokenScopes() {
        return claim("scope").stream()
                .flatMap(scopes -> Arrays.stream(scopes.split(" ")))
                .collect(Collectors.toSet());
    }

    private Optional<String> claim(String name) {
        Object value = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim(name)
                : identity.getAttribute(name);
        return Optional.ofNullable(value).map(Object::toString);
    }
}

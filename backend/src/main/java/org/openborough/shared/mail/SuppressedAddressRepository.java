package org.openborough.shared.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.paging.Selection;

/** The addresses that cannot be reached. */
@ApplicationScoped
class SuppressedAddressRepository implements PanacheRepositoryBase<SuppressedAddress, UUID> {

    private static final Keyset<SuppressedAddress> LATEST_FIRST =
            new Keyset<SuppressedAddress>().descending("s.id", SuppressedAddress::id, UUID::fromString);

    Optional<SuppressedAddress> suppressed(String address) {
        return find("address = ?1 and liftedAt is null", SuppressedAddress.written(address))
                .firstResultOptional();
    }

    Page<SuppressedAddress> page(PageRequest request) {
        return Selection.from("SuppressedAddress s", SuppressedAddress.class)
                .page(getEntityManager(), LATEST_FIRST, request);
    }
}

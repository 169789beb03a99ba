package org.openborough.shared.mail;

import static org.openborough.shared.problem.Require.found;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** Addresses that bounced: told by the mail server in the dialogue, or later by who reads its bounces. */
@ApplicationScoped
public class SuppressedAddressService {

    private final SuppressedAddressRepository addresses;
    private final Clock clock;

    @Inject
    SuppressedAddressService(SuppressedAddressRepository addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    public Page<SuppressedAddress> list(PageRequest page) {
        return addresses.page(page);
    }

    public SuppressedAddress get(UUID id) {
        return found(addresses.findByIdOptional(id), "suppressed address", id);
    }

    /**
     * Notes that an address cannot be reached for good. Told twice, it is noted once.
     *
     * @param bouncedAt null for now
     */
    @Transactional
    public SuppressedAddress bounced(String address, String reason, Instant bouncedAt) {
        return addresses.suppressed(address).orElseGet(() -> {
            SuppressedAddress noted =
                    new SuppressedAddress(address, reason, bouncedAt == null ? clock.instant() : bouncedAt);
            addresses.persistAndFlush(noted);
            return noted;
        });
    }

    /** Lets messages go there again. */
    @Transactional
    public SuppressedAddress lift(UUID id, long version) {
        SuppressedAddress address = get(id);
        address.requireVersion(version);
        address.lift(clock.instant());
        addresses.flush();
        return address;
    }

    Optional<SuppressedAddress> suppressed(String address) {
        return addresses.suppressed(address);
    }
}

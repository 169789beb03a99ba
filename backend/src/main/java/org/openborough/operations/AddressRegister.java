package org.openborough.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.openborough.audit.PersonalDataAccess;
import org.openborough.shared.mail.SuppressedAddress;
import org.openborough.shared.mail.SuppressedAddressService;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;

/** The addresses that bounced as administrators see them; whose address was seen is noted. */
@ApplicationScoped
public class AddressRegister {

    private static final String KIND = "suppressed-address";
    private static final String PURPOSE = "Looking after bounced addresses";

    private final SuppressedAddressService addresses;
    private final PersonalDataAccess access;

    @Inject
    AddressRegister(SuppressedAddressService addresses, PersonalDataAccess access) {
        this.addresses = addresses;
        this.access = access;
    }

    public Page<SuppressedAddress> list(PageRequest page) {
        Page<SuppressedAddress> found = addresses.list(page);
        access.log(KIND, found.items().stream().map(SuppressedAddress::id).toList(), PURPOSE);
        return found;
    }

    public SuppressedAddress get(UUID id) {
        SuppressedAddress address = addresses.get(id);
        access.log(KIND, id, PURPOSE);
        return address;
    }
}

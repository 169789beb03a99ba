package org.openborough.webhooks;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores states of deliveries by their words. */
@Converter(autoApply = true)
class StoredDeliveryState extends WordConverter<DeliveryState> {

    StoredDeliveryState() {
        super(DeliveryState.class);
    }
}

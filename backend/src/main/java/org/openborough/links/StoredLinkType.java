package org.openborough.links;

import jakarta.persistence.Converter;
import org.openborough.shared.persistence.WordConverter;

/** Stores types of links by their words. */
@Converter(autoApply = true)
class StoredLinkType extends WordConverter<LinkType> {

    StoredLinkType() {
        super(LinkType.class);
    }
}

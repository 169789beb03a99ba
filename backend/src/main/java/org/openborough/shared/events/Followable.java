package org.openborough.shared.events;

import java.util.Optional;
import java.util.UUID;

/** A kind of record that people can follow by alerts; each feature implements it for its own. */
public interface Followable {

    /** Such as {@code indicator}, {@code topic} or {@code ward}. */
    String kind();

    /** The record, if there is one that everybody may see. */
    Optional<FollowedRecord> find(UUID id);
}

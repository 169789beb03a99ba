package org.openborough.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openborough.shared.events.EventSubject;
import org.openborough.shared.events.Followable;
import org.openborough.shared.events.FollowedRecord;

/** Everything that can be followed, whichever feature it belongs to. */
@ApplicationScoped
class FollowableRecords {

    private final Instance<Followable> kinds;

    @Inject
    FollowableRecords(@Any Instance<Followable> kinds) {
        this.kinds = kinds;
    }

    Optional<FollowedRecord> find(EventSubject subject) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(subject.kind()))
                .findFirst()
                .flatMap(kind -> kind.find(subject.id()));
    }
}

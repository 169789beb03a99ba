package org.openborough.alerts;

import java.util.List;
import org.openborough.shared.events.FollowedRecord;

/** What one address follows, as its owner sees it. */
public record Following(String maskedEmail, List<Item> items) {

    /**
     * One record that is followed.
     *
     * @param followed null when the record is gone or no longer public
     */
    public record Item(AlertSubscription subscription, FollowedRecord followed) {}
}

package org.openborough.webhooks;

/** What has become of a delivery. */
public enum DeliveryState {
    /** Waits to be sent, for the first time or again. */
    QUEUED,
    DELIVERED,
    /** Given up; can be repeated. */
    FAILED
}

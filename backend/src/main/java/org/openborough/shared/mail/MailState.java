package org.openborough.shared.mail;

/** What has become of a message. */
public enum MailState {
    /** Waits to be sent, for the first time or again. */
    QUEUED,
    SENT,
    /** Given up after the last attempt; an administrator can have it sent again. */
    FAILED
}

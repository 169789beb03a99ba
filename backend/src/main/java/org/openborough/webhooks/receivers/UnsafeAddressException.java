package org.openborough.webhooks.receivers;

/** An address must not, or cannot, be sent to; the message says why. */
public class UnsafeAddressException extends Exception {

    private static final long serialVersionUID = 1L;

    UnsafeAddressException(String message) {
        super(message);
    }
}

package org.openborough.webhooks;

/**
 * What a receiver answered to an attempt.
 *
 * @param status of HTTP; null when no answer came
 * @param error why it counts as failed; null when it does not
 */
public record DeliveryAnswer(Integer status, String error) {

    private static final int GONE = 410;

    public static DeliveryAnswer of(int status) {
        boolean isTaken = status >= 200 && status < 300;
        return new DeliveryAnswer(status, isTaken ? null : "The receiver answered %d.".formatted(status));
    }

    public static DeliveryAnswer none(Throwable failure) {
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return new DeliveryAnswer(null, reason);
    }

    boolean isTaken() {
        return error == null;
    }

    /** The receiver wants no more events. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}

package org.openborough.webhooks.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.openborough.shared.jobs.Job;
import org.openborough.webhooks.Attempt;
import org.openborough.webhooks.AttemptService;
import org.openborough.webhooks.DeliveryAnswer;
import org.openborough.webhooks.receivers.WebhookSender;

/** Sends what is due, many at a time: a receiver that is slow to answer holds up few others. */
@ApplicationScoped
public class WebhookDelivering implements Job {

    private final AttemptService attempts;
    private final WebhookSender sender;

    @Inject
    WebhookDelivering(AttemptService attempts, WebhookSender sender) {
        this.attempts = attempts;
        this.sender = sender;
    }

    @Override
    public String name() {
        return "deliver-webhooks";
    }

    @Override
    public Duration interval() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        List<Attempt> due = attempts.takeDue();
        while (!due.isEmpty()) {
            send(due);
            due = attempts.takeDue();
        }
    }

    private void send(List<Attempt> due) {
        Map<Attempt, CompletableFuture<DeliveryAnswer>> answers = new LinkedHashMap<>();
        due.forEach(attempt -> answers.put(attempt, answer(attempt)));
        answers.forEach((attempt, answer) -> attempts.keep(attempt.deliveryId(), answer.join()));
    }

    private CompletableFuture<DeliveryAnswer> answer(Attempt attempt) {
        return sender.send(attempt.url(), attempt.headers(), attempt.body())
                .handle((status, failure) ->
                        failure == null ? DeliveryAnswer.of(status) : DeliveryAnswer.none(failure));
    }
}

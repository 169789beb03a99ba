package org.openborough.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** What the trail should know about the change under way beyond who makes it. Lives as long as the request or job run. */
@RequestScoped
public class Acting {

    private String job;
    private Initiator initiator;
    private String action;
    private String reason;
    private UUID batch;

    /** Work that the clock started, not a person: the trail names the job. */
    public void asJob(String name) {
        job = "job:" + name;
    }

    /** Work that a person's request began and that goes on after its answer: the trail names the person. */
    public void onBehalfOf(Initiator person) {
        initiator = person;
    }

    /** Names the change by its verb in the trail ({@code retired} rather than {@code changed}). */
    void doing(String verb) {
        action = verb;
    }

    /** The reason given for the change. */
    void because(String given) {
        reason = given;
    }

    /** The rows changed next are one batch (an import): it is its own ledger and writes a single event. */
    void inBatch(UUID importId) {
        batch = importId;
    }

    Initiator initiator() {
        return initiator;
    }

    String job() {
        return job;
    }

    String action() {
        return action;
    }

    String reason() {
        return reason;
    }

    UUID batch() {
        return batch;
    }
}

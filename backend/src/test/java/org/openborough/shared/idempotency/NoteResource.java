package org.openborough.shared.idempotency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.openborough.shared.http.Versioned;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.security.Roles;

/** A creating operation of the tests that counts how often it really ran, and can wait or fail. */
@Path("/test/notes")
@Singleton
class NoteResource {

    record NoteRequest(String text) {}

    record NoteResponse(UUID id, long version, String text, int run) implements Versioned {}

    final AtomicInteger runs = new AtomicInteger();
    volatile CountDownLatch started = new CountDownLatch(0);
    volatile CountDownLatch mayFinish = new CountDownLatch(0);

    @POST
    @RolesAllowed(Roles.VIEWER)
    @ResponseStatus(201)
    @Operation(hidden = true)
    public NoteResponse createNote(NoteRequest request) throws InterruptedException {
        int run = runs.incrementAndGet();
        started.countDown();
        mayFinish.await();
        if (request.text().equals("bad") && run % 2 == 1) {
            throw new DomainException(CommonProblem.INVALID_VALUES);
        }
        return new NoteResponse(UUID.randomUUID(), 0, request.text(), run);
    }
}

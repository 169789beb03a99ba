package org.openborough.local.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Enters the demonstration borough where it is awaited; until it is whole the local stack is not ready. */
@Readiness
@ApplicationScoped
public class FirstRun implements HealthCheck {

    private final String service;
    private final String issuer;
    private final Path mark;
    private volatile boolean isReady;

    FirstRun(
            @ConfigProperty(name = "local.address") String service,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "local.demonstration") Optional<Path> mark) {
        this.service = service;
        this.issuer = issuer;
        this.mark = mark.orElse(null);
    }

    /** Whether all went well; otherwise what went wrong has been told, and the next run begins anew. */
    public boolean prepare() {
        try {
            if (mark != null) {
                new Demonstration(service, issuer, LocalDate.now(), System.out).enter();
                Files.delete(mark);
            }
            isReady = true;
        } catch (IOException cause) {
            System.err.println("The demonstration borough could not be entered: " + cause.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return isReady;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Demonstration borough")
                .status(isReady)
                .build();
    }
}

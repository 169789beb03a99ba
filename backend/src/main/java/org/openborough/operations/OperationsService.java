package org.openborough.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How the service is doing, seen at one moment. */
@ApplicationScoped
public class OperationsService {

    private final OperationsRepository operations;

    @Inject
    OperationsService(OperationsRepository operations) {
        this.operations = operations;
    }

    @Transactional
    public Operations present() {
        return new Operations(operations.jobs(), operations.events(), operations.mail(), operations.failedMail());
    }
}

package org.openborough.imports.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.openborough.imports.ImportCleaningService;
import org.openborough.shared.jobs.Job;

/** Keeps files and rows of imports no longer than they are of use. */
@ApplicationScoped
class ImportCleaning implements Job {

    private final ImportCleaningService imports;

    @Inject
    ImportCleaning(ImportCleaningService imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "clean-imports";
    }

    @Override
    public Duration interval() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        int cleaned = imports.clean();
        while (cleaned > 0) {
            cleaned = imports.clean();
        }
    }
}

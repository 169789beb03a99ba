package org.openborough.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;
import org.openborough.local.demonstration.FirstRun;

/** Says, once everything answers, where to look and what to try. */
public class Welcome implements QuarkusApplication {

    private final FirstRun firstRun;
    private final String address;
    private final String issuer;
    private final String database;

    Welcome(
            @Readiness FirstRun firstRun,
            @ConfigProperty(name = "local.address") String address,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database) {
        this.firstRun = firstRun;
        this.address = address;
        this.issuer = issuer;
        this.database = database;
    }

    @Override
    public int run(String... arguments) {
        if (!firstRun.prepare()) {
            return 1;
        }
        System.out.printf("""

                Open Borough is ready.

                  The web app    %1$s
                  The API        %1$s/v1   described at %1$s/api
                  Mail it sent   %1$s/mailbox
                  Sign-in        %2$s
                  Database       %3$s

                To try: open the web app, choose "Sign in", and pick a post such as Head of Performance.
                Ctrl-C stops everything; what you entered is kept.
                %n""", address, issuer, database);
        Quarkus.waitForExit();
        return 0;
    }
}

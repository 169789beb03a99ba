package org.openborough.local;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/** Starts the surroundings, then the service inside them; stops in the opposite order, however the end comes. */
@QuarkusMain
public final class LocalStack {

    private LocalStack() {}

    public static void main(String... arguments) {
        Surroundings surroundings = new Surroundings();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterTheService(surroundings), "stop"));
        try {
            surroundings.start(LocalSettings.from(List.of(arguments)));
        } catch (CannotStartException reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
        if (surroundings.areUp()) {
            Quarkus.run(Welcome.class, arguments);
        }
    }

    /** The service stops by a hook of its own, at the same time: it still needs its database until it is done. */
    private static void stopAfterTheService(Surroundings surroundings) {
        Application service = ApplicationLifecycleManager.getCurrentApplication();
        if (service != null) {
            service.awaitShutdown();
        }
        surroundings.close();
    }
}

package org.openborough.imports.run;

import java.util.UUID;
import org.hibernate.Session;

/** Locks that the database gives up by itself when a transaction or its connection ends. */
final class RunLock {

    private RunLock() {}

    /** Marks the import as being worked on, until the transaction ends. */
    static void hold(Session session, UUID importId) {
        take(session, "import " + importId);
    }

    /** Waits until no other import of the kind is being written. */
    static void holdKind(Session session, String kind) {
        take(session, "imports of " + kind);
    }

    private static void take(Session session, String what) {
        session.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:what, 0)) as text)", String.class)
                .setParameter("what", what)
                .getSingleResult();
    }

    static boolean isFree(Session session, UUID importId) {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:what, 0))", Boolean.class)
                .setParameter("what", "import " + importId)
                .getSingleResult();
    }
}

package org.openborough.links;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.openborough.shared.records.RecordKind;
import org.openborough.support.ServiceTest;

/** What every kind of record owes to those that refer to it. */
@ServiceTest
class RecordKindsTest {

    @Inject
    @Any
    Instance<RecordKind> kinds;

    @Inject
    EntityManager entities;

    @Test
    void isKnownToTheTypesOfLinks() {
        assertThat(kinds.stream().map(RecordKind::kind)).doesNotHaveDuplicates().isSubsetOf(Kinds.ALL);
    }

    @Test
    void takesItsLinksWithItWhenItGoes() {
        assertThat(kinds.stream().map(RecordKind::kind))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(triggersOf(kind)).as(kind).isEqualTo(1));
    }

    /** The triggers that remove the links of deleted records of a kind. */
    private long triggersOf(String kind) {
        return (Long) entities.createNativeQuery(
                        "select count(*) from pg_trigger where tgfoid = cast('remove_links_of_record' as regproc)"
                                + " and encode(tgargs, 'escape') = :arguments",
                        Long.class)
                .setParameter("arguments", kind + "\\000")
                .getSingleResult();
    }
}

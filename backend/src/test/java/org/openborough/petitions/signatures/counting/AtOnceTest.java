package org.openborough.petitions.signatures.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openborough.petitions.signatures.Signing.anAddress;
import static org.openborough.petitions.signatures.Signing.post;
import static org.openborough.petitions.signatures.Signing.resident;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openborough.petitions.signatures.PetitionsToSign;
import org.openborough.petitions.signatures.Signing;
import org.openborough.support.ServiceTest;
import org.openborough.support.TestClock;

/** Many at the same moment: people, and instances of the service. */
@ServiceTest
class AtOnceTest {

    private static final int MANY = 8;

    @Inject
    PetitionsToSign petitions;

    @Inject
    Signing signing;

    @Inject
    RollUp rollUp;

    @Inject
    TestClock clock;

    @Inject
    DataSource database;

    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
    private UUID petition;

    @BeforeEach
    void aPetitionIsOpen() throws SQLException {
        petition = petitions.open();
    }

    @AfterEach
    void nothingIsLeftRunning() {
        threads.shutdownNow();
        clock.reset();
    }

    @Test
    void oneLinkConfirmedByManyCountsOnce() throws Exception {
        String token = signing.signed(petition, resident(anAddress()));

        List<Integer> answers = atOnce(i -> post("confirm", token).statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(counted()).isEqualTo("1");
    }

    @Test
    void onePersonWithManyLinksCountsOnce() throws Exception {
        String email = anAddress();
        List<String> tokens = new ArrayList<>();
        for (String postcode : List.of(PetitionsToSign.POSTCODE, PetitionsToSign.OTHER_POSTCODE)) {
            tokens.add(signing.signed(petition, resident(email, "postcode", postcode)));
        }

        List<Integer> answers =
                atOnce(i -> post("confirm", tokens.get(i % tokens.size())).statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(counted()).isEqualTo("1");
    }

    @Test
    void twoOfOneHouseholdWhoConfirmAtOnceBothCount() throws Exception {
        String email = anAddress();
        String one = signing.signed(petition, resident(email));
        String other = signing.signed(petition, resident(email, "name", "Another Resident"));

        atOnce(i -> post("confirm", i % 2 == 0 ? one : other).statusCode());

        assertThat(counted()).isEqualTo("2");
    }

    @Test
    void rollUpsOfManyInstancesCountOnce() throws Exception {
        IntStream.range(0, 20).forEach(i -> confirmOne());

        atOnce(i -> {
            rollUp.run();
            return i;
        });

        assertThat(signing.counted(petition)).isEqualTo("20");
    }

    @Test
    void whatASlowTransactionTellsLateIsCountedWhenItCommits() throws Exception {
        try (Connection slow = database.getConnection()) {
            slow.setAutoCommit(false);
            insertConfirmed(slow);
            confirmOne();
            assertThat(counted()).isEqualTo("1");

            slow.commit();
        }

        assertThat(counted()).isEqualTo("2");
    }

    @Test
    void signersDoNotWaitForWhoeverChangesThePetition() throws Exception {
        String token = signing.signed(petition, resident(anAddress()));
        try (Connection officer = database.getConnection()) {
            officer.setAutoCommit(false);
            run(officer, "select 1 from petition where id = '%s' for update".formatted(petition));

            assertThat(post("confirm", token).statusCode()).isEqualTo(200);
            assertThat(Signing.ask(petition, resident(anAddress())).statusCode())
                    .isEqualTo(202);
            officer.rollback();
        }
    }

    private void confirmOne() {
        try {
            signing.confirmed(petition, resident(anAddress()));
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private String counted() throws SQLException {
        signing.count();
        return signing.counted(petition);
    }

    private void insertConfirmed(Connection connection) throws SQLException {
        run(
                connection,
                ("insert into signature (id, petition_id, state, state_since, channel, basis, is_in_area, is_ward_chosen,"
                                + " created_at) values (uuidv7(), '%s', 'confirmed', '2026-11-01', 'paper', 'live', true,"
                                + " false, '2026-11-01')")
                        .formatted(petition));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private <T> List<T> atOnce(java.util.function.IntFunction<T> deed) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<T>> deeds = IntStream.range(0, MANY)
                .<Callable<T>>mapToObj(i -> () -> {
                    start.await();
                    return deed.apply(i);
                })
                .toList();
        List<Future<T>> running = new ArrayList<>();
        deeds.forEach(one -> running.add(threads.submit(one)));
        start.countDown();
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }
}

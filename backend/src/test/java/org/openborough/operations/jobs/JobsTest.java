package org.openborough.operations.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.openborough.shared.jobs.Job;
import org.openborough.shared.security.Roles;
import org.openborough.support.Api;
import org.openborough.support.ServiceTest;
import org.openborough.support.Sql;

@ServiceTest
class JobsTest {

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    DataVersionCompaction compaction;

    @Inject
    JobRun run;

    @Inject
    CountingJob counting;

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @Test
    void everyJobHasANameOfItsOwn() {
        assertThat(jobs.stream().map(Job::name)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void twoInstancesRunAJobOnceAndTheTrailNamesIt() throws Exception {
        counting.runs.set(0);
        JobRunner one = new JobRunner(database, jobs, run, true);
        JobRunner other = new JobRunner(database, jobs, run, true);

        one.start(new StartupEvent());
        other.start(new StartupEvent());
        boolean ran = counting.ran.await(30, TimeUnit.SECONDS);
        one.stop(new ShutdownEvent());
        other.stop(new ShutdownEvent());

        assertThat(ran).isTrue();
        assertThat(counting.runs).hasValue(1);
        assertThat(sql.value("select actor from audit_event where resource_id = '%s'".formatted(counting.organisation)))
                .isEqualTo("job:count-in-tests");
    }

    @Test
    void compactionKeepsEveryFamilysVersion() throws SQLException {
        sql.run("insert into data_version values ('test-family', 3), ('test-family', 4)");

        compaction.run();

        assertThat(sql.value("select sum(steps) from data_version where family = 'test-family'"))
                .isEqualTo("7");
        assertThat(sql.value("select count(*) from data_version where family = 'test-family'"))
                .isEqualTo("1");
        sql.run("delete from data_version where family = 'test-family'");
    }

    @Test
    void administratorsSeeWhatWaits() {
        Api.as(Roles.ADMINISTRATOR).get("/v1/operations").then().statusCode(200);
        Api.as(Roles.VIEWER).get("/v1/operations").then().statusCode(403);
    }
}

package org.openborough.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Stops the tests' PostgreSQL as a crash does, and starts it again on the same data and port. */
public final class PostgresRestart {

    private final Sql sql;
    private final Path data;
    private final Path control;

    private PostgresRestart(Sql sql, Path data, Path control) {
        this.sql = sql;
        this.data = data;
        this.control = control;
    }

    /** The server that answers here. */
    public static PostgresRestart of(Sql sql) throws SQLException, IOException {
        Path data = Path.of(sql.value("select current_setting('data_directory')"));
        String server = Files.readString(data.resolve("postmaster.opts")).split("[ \"]+")[0];
        return new PostgresRestart(sql, data, Path.of(server).resolveSibling("pg_ctl"));
    }

    public void run() throws IOException, InterruptedException, SQLException {
        // The tests' server writes commits a little later, for speed; what was committed must be there afterwards.
        sql.run("checkpoint");
        List<String> command = new ArrayList<>();
        if (Files.getOwner(data).getName().equals("root")) {
            // The server refuses to run as root; the tests' own was started in the same way.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                control.toString(), "restart", "-D", data.toString(), "-m", "immediate", "-w", "-l", "/dev/null"));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("pg_ctl ended with " + status);
        }
    }
}

package org.openborough.imports.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.Session;
import org.openborough.shared.hashing.Sha256;

/** Keeps uploaded files in the database, so that any instance of the service can go on with them. */
@ApplicationScoped
public class FileStore {

    private static final int CHUNK = 1024 * 1024;

    private final Session session;

    @Inject
    FileStore(Session session) {
        this.session = session;
    }

    /** SHA-256 of a file's content, in hexadecimal. */
    public static String digest(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = Sha256.start();
            Sha256.add(digest, content);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Stores the file of an import. */
    public void store(UUID importId, Path file) {
        session.doWork(connection -> {
            try (InputStream content = Files.newInputStream(file)) {
                store(connection, importId, content);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        });
    }

    private static void store(Connection connection, UUID importId, InputStream content)
            throws IOException, SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into import_chunk values (?, ?, ?)")) {
            byte[] chunk = content.readNBytes(CHUNK);
            for (int position = 0; chunk.length > 0; position++) {
                insert.setObject(1, importId);
                insert.setInt(2, position);
                insert.setBytes(3, chunk);
                insert.executeUpdate();
                chunk = content.readNBytes(CHUNK);
            }
        }
    }

    /** A copy of the import's file on this machine's disk; whoever asks for it deletes it. */
    public Path copy(UUID importId) {
        return session.doReturningWork(connection -> {
            try {
                Path copy = Files.createTempFile("import-", ".upload");
                try (OutputStream content = Files.newOutputStream(copy)) {
                    copy(connection, importId, content);
                }
                return copy;
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        });
    }

    private static void copy(Connection connection, UUID importId, OutputStream to) throws IOException, SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select content from import_chunk where import_id = ? order by position")) {
            select.setObject(1, importId);
            select.setFetchSize(1);
            try (ResultSet chunks = select.executeQuery()) {
                while (chunks.next()) {
                    to.write(chunks.getBytes(1));
                }
            }
        }
    }

    /** Forgets the file of an import. */
    public void delete(UUID importId) {
        session.createNativeMutationQuery("delete from import_chunk where import_id = :id")
                .setParameter("id", importId)
                .executeUpdate();
    }
}

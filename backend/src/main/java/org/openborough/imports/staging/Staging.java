package org.openborough.imports.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.openborough.imports.RowCounts;
import org.openborough.imports.kind.Remark;
import org.openborough.imports.kind.RowFate;
import org.openborough.shared.paging.Keyset;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.words.Words;

/** The rows between a file and the records, for all kinds alike. */
@ApplicationScoped
public class Staging {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of the database server, until the end of the transaction; its usual 4 MB send a large file through the disk. */
    private static final String MEMORY_TO_COMPARE = "64MB";

    private static final Keyset<StagedRow> IN_ORDER =
            new Keyset<StagedRow>().ascending("row_number", StagedRow::number, Long::valueOf);

    private final Session session;

    @Inject
    Staging(Session session) {
        this.session = session;
    }

    /** Fills a table by COPY; {@code columns} as in {@code import_row (import_id, row_number)}. */
    public void fill(String columns, Consumer<CopyWriter> rows) {
        session.doWork(connection -> {
            CopyWriter writer = CopyWriter.into(columns, connection);
            try {
                rows.accept(writer);
                writer.finish();
            } finally {
                writer.abandon();
            }
        });
    }

    /** Lets the database know what a freshly filled table holds, and gives it the memory to compare it whole. */
    public void analyse(String table) {
        session.createNativeQuery(
                        "select set_config('work_mem', '%s', true)".formatted(MEMORY_TO_COMPARE), String.class)
                .getSingleResult();
        session.createNativeMutationQuery("analyze " + table).executeUpdate();
    }

    /** Runs one statement over the rows of an import, which it calls {@code :import}. */
    public int change(String sql, UUID importId, Map<String, ?> parameters) {
        var query = session.createNativeMutationQuery(sql).setParameter("import", importId);
        parameters.forEach(query::setParameter);
        return query.executeUpdate();
    }

    public int change(String sql, UUID importId) {
        return change(sql, importId, Map.of());
    }

    /** The number that a query about an import's rows answers. */
    public long count(String sql, UUID importId) {
        return ((Number) session.createNativeQuery(sql, Object.class)
                        .setParameter("import", importId)
                        .getSingleResult())
                .longValue();
    }

    /** The texts that a query about an import's rows answers. */
    public List<String> texts(String sql, UUID importId) {
        return session.createNativeQuery(sql, String.class)
                .setParameter("import", importId)
                .getResultList();
    }

    /** How many rows have which fate. */
    public RowCounts counts(String relation, UUID importId) {
        Map<String, Long> counts = new HashMap<>();
        session.createNativeQuery(
                        "select fate, count(*) as found from " + relation + " where import_id = :import group by fate",
                        Tuple.class)
                .setParameter("import", importId)
                .getResultList()
                .forEach(row -> counts.put(row.get("fate", String.class), row.get("found", Long.class)));
        return new RowCounts(
                counts.getOrDefault("created", 0L),
                counts.getOrDefault("updated", 0L),
                counts.getOrDefault("unchanged", 0L),
                counts.getOrDefault("rejected", 0L));
    }

    /** Checked rows in the order of the file; of one fate where it is given. */
    public Page<StagedRow> rows(String relation, UUID importId, RowFate fate, PageRequest request) {
        var query = session.createNativeQuery(
                        """
                        select row_number, fate, cast(remarks as text) as remarks, cast(before as text) as before,
                               cast(after as text) as after
                        from %s where import_id = :import and (cast(:fate as text) is null or fate = :fate) and %s
                        order by %s limit :rows
                        """.formatted(relation, IN_ORDER.condition(request), IN_ORDER.order(request)), Tuple.class)
                .setParameter("import", importId)
                .setParameter("fate", fate == null ? null : Words.of(fate))
                .setParameter("rows", IN_ORDER.rowsToRead(request));
        IN_ORDER.parameters(request).forEach(query::setParameter);
        List<StagedRow> rows = query.getResultList().stream().map(Staging::row).toList();
        return IN_ORDER.page(rows, request, null);
    }

    private static StagedRow row(Tuple row) {
        return StagedRow.of(
                row.get("row_number", Long.class),
                Words.constant(RowFate.class, row.get("fate", String.class)).orElseThrow(),
                remarks(row.get("remarks", String.class)),
                tree(row.get("before", String.class)),
                tree(row.get("after", String.class)));
    }

    private static List<Remark> remarks(String stored) {
        try {
            return stored == null ? List.of() : JSON.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static JsonNode tree(String stored) {
        try {
            return JSON.readTree(stored == null ? "{}" : stored);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Anything as JSON text for a staging column; null for nothing to say. */
    public static String json(Object value) {
        if (value == null || value instanceof List<?> list && list.isEmpty()) {
            return null;
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

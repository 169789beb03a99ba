package org.openborough.imports.kind;

import static org.openborough.shared.problem.Require.require;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openborough.imports.ImportProblem;
import org.openborough.imports.staging.Staging;
import org.openborough.shared.problem.DomainException;
import org.openborough.shared.words.Words;

/**
 * A kind of file whose rows describe records. The rows are compared with the records by key, written by a few
 * statements over all of them, and taken back the same way. Statements speak of the import as {@code :import} and of the
 * present time as {@code :at}.
 */
public abstract class RecordKind implements ImportKind {

    private static final String TABLE = "import_row (import_id, row_number, fate, key, remarks, after, payload)";

    private static final String REJECT_REPEATED = """
            update import_row s
            set fate = 'rejected',
                remarks = coalesce(s.remarks, '[]') || jsonb_build_array(jsonb_build_object(
                    'column', null, 'field', null, 'code', 'repeated', 'detail',
                    'The file describes this record several times, first in row ' || r.first_row
                    || '. None of them is taken.'))
            from (select key, min(row_number) as first_row from import_row
                  where import_id = :import and fate <> 'rejected' group by key having count(*) > 1) r
            where s.import_id = :import and s.fate <> 'rejected' and s.key = r.key
            """;

    private static final String COMPARE = """
            update import_row r
            set before = p.state, fate = case when p.state = r.after then 'unchanged' else 'updated' end
            from (%s) p
            where r.import_id = :import and r.fate <> 'rejected' and p.key = r.key
            """;

    private static final String COUNT_OVERTAKEN = """
            select count(*) from import_row r left join (%s) p on p.key = r.key
            where r.import_id = :import and r.fate <> 'rejected' and p.state is distinct from r.before
            """;

    private static final String CHANGED = """
            select %s from import_row r left join (%s) p on p.key = r.key
            where r.import_id = :import and r.fate in ('created', 'updated') and p.state is distinct from r.after
            """;

    private final Staging staging;
    private final Clock clock;

    protected RecordKind(Staging staging, Clock clock) {
        this.staging = staging;
        this.clock = clock;
    }

    /** Reads one row after another; null for a row that is rejected. */
    protected abstract Function<MappedRow, Draft> reader(ImportSource source);

    /** A query of {@code key} and {@code state} (JSON, as {@link Draft#after}) of the records there are. */
    protected abstract String present();

    /** Statements that write the checked rows. */
    protected abstract List<String> writing();

    /** Statements that put back what was there before. */
    protected abstract List<String> undoing();

    /** Statements that complete the rows before they are compared. */
    protected List<String> preparing() {
        return List.of();
    }

    @Override
    public final String staging() {
        return "import_row";
    }

    @Override
    public final void discard(UUID importId) {
        staging.change("delete from import_row where import_id = :import", importId);
    }

    @Override
    public final void check(ImportSource source) {
        Function<MappedRow, Draft> reader = reader(source);
        UUID id = source.importId();
        staging.fill(
                TABLE,
                copy -> source.forEachRow(row -> {
                    Draft draft = reader.apply(row);
                    boolean isGood = draft != null && !row.isRejected();
                    copy.row(
                            id,
                            row.number(),
                            Words.of(isGood ? RowFate.CREATED : RowFate.REJECTED),
                            isGood ? draft.key() : null,
                            Staging.json(row.remarks()),
                            isGood ? Staging.json(draft.after()) : null,
                            isGood ? draft.payload() : null);
                }));
        preparing().forEach(statement -> run(statement, id));
        staging.change(REJECT_REPEATED, id);
        staging.change(COMPARE.formatted(present()), id);
    }

    @Override
    public final void apply(UUID importId) {
        require(
                staging.count(COUNT_OVERTAKEN.formatted(present()), importId) == 0,
                ImportProblem.OVERTAKEN,
                "The records have changed since the file was checked. Check the file again.");
        writing().forEach(statement -> run(statement, importId));
    }

    @Override
    public final Optional<String> obstacleToReversal(UUID importId) {
        long changed = staging.count(CHANGED.formatted("count(*)", present()), importId);
        if (changed == 0) {
            return Optional.empty();
        }
        List<String> first = staging.texts(
                CHANGED.formatted("r.key", present()) + " order by r.row_number limit " + Obstacle.NAMED, importId);
        return Optional.of(new Obstacle(changed, first).inWords("changed since"));
    }

    @Override
    public final void reverse(UUID importId, String reason) {
        obstacleToReversal(importId).ifPresent(obstacle -> {
            throw new DomainException(ImportProblem.BUILT_UPON, obstacle);
        });
        undoing().forEach(statement -> run(statement, importId));
    }

    private void run(String statement, UUID importId) {
        staging.change(statement, importId, statement.contains(":at") ? Map.of("at", clock.instant()) : Map.of());
    }
}

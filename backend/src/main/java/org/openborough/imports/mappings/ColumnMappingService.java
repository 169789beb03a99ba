package org.openborough.imports.mappings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.openborough.imports.reading.columns.SavedMapping;
import org.openborough.shared.paging.Page;
import org.openborough.shared.paging.PageRequest;
import org.openborough.shared.problem.CommonProblem;
import org.openborough.shared.problem.DomainException;

/** Decisions about columns that are remembered. */
@ApplicationScoped
public class ColumnMappingService {

    private final ColumnMappingRepository mappings;

    @Inject
    ColumnMappingService(ColumnMappingRepository mappings) {
        this.mappings = mappings;
    }

    @Transactional
    public Page<ColumnMapping> list(String kind, PageRequest request) {
        return mappings.byName(kind, request);
    }

    /** Remembers a decision; an earlier one of the same name is replaced. */
    @Transactional
    public void remember(String kind, String name, Map<String, String> fieldByHeader) {
        mappings.named(kind, name.strip())
                .ifPresentOrElse(
                        mapping -> mapping.replace(fieldByHeader),
                        () -> mappings.persist(new ColumnMapping(kind, name, fieldByHeader)));
    }

    @Transactional
    public void forget(UUID id, long expected) {
        ColumnMapping mapping =
                mappings.findByIdOptional(id).orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
        mapping.requireVersion(expected);
        mappings.delete(mapping);
    }

    @Transactional
    public ColumnMapping get(UUID id) {
        return mappings.findByIdOptional(id).orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
    }

    /** What was decided for an earlier file with these headers. */
    @Transactional
    public SavedMapping fitting(String kind, Collection<String> headers) {
        return mappings.fitting(kind, headers)
                .map(mapping -> new SavedMapping(mapping.fields()))
                .orElse(SavedMapping.none());
    }
}

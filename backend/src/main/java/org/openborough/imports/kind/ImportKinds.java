package org.openborough.imports.kind;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The kinds of file that the features of this service know. */
@ApplicationScoped
public class ImportKinds {

    private final List<ImportKind> kinds;

    @Inject
    ImportKinds(@All List<ImportKind> kinds) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing(kind -> kind.description().name()))
                .toList();
    }

    public List<KindDescription> descriptions() {
        return kinds.stream().map(ImportKind::description).toList();
    }

    public Optional<ImportKind> find(String name) {
        return kinds.stream()
                .filter(kind -> kind.description().name().equals(name))
                .findFirst();
    }

    /** A kind that an import was accepted for. */
    public ImportKind get(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("No feature knows imports of " + name));
    }
}

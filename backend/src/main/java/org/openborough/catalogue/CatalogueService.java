package org.openborough.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.openborough.shared.opendata.Dataset;
import org.openborough.shared.opendata.DatasetSource;

/** Collects what the features publish. */
@ApplicationScoped
public class CatalogueService {

    private final Instance<DatasetSource> sources;
    private final String publisher;
    private final String contact;
    private final String licence;

    @Inject
    CatalogueService(
            @Any Instance<DatasetSource> sources,
            @ConfigProperty(name = "openborough.council.name") String publisher,
            @ConfigProperty(name = "openborough.council.contact-email") String contact,
            @ConfigProperty(name = "openborough.council.data-licence") String licence) {
        this.sources = sources;
        this.publisher = publisher;
        this.contact = contact;
        this.licence = licence;
    }

    @Transactional
    public Catalogue present() {
        return new Catalogue(
                publisher,
                contact,
                licence,
                sources.stream()
                        .flatMap(source -> source.datasets().stream())
                        .sorted(Comparator.comparing(Dataset::key))
                        .toList());
    }
}

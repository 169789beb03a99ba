package org.openborough.shared.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexReader;

/** Every problem that any feature can answer with, found in the index of classes that the build makes. */
@ApplicationScoped
public class ProblemCatalogue {

    private static final String INDEX = "META-INF/jandex.idx";

    private final Map<String, ProblemType> bySlug = new TreeMap<>();

    ProblemCatalogue() {
        ClassLoader classes = Thread.currentThread().getContextClassLoader();
        try {
            for (URL index : Collections.list(classes.getResources(INDEX))) {
                read(index, classes);
            }
        } catch (IOException | ClassNotFoundException broken) {
            throw new IllegalStateException("The index of classes cannot be read", broken);
        }
    }

    public Optional<ProblemType> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    public Collection<ProblemType> all() {
        return bySlug.values();
    }

    private void read(URL index, ClassLoader classes) throws IOException, ClassNotFoundException {
        try (InputStream in = index.openStream()) {
            for (ClassInfo type :
                    new IndexReader(in).read().getKnownDirectImplementors(DotName.createSimple(ProblemType.class))) {
                for (Object constant :
                        Class.forName(type.name().toString(), true, classes).getEnumConstants()) {
                    ProblemType problem = (ProblemType) constant;
                    bySlug.put(problem.slug(), problem);
                }
            }
        }
    }
}

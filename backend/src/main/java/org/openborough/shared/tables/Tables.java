package org.openborough.shared.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openborough.shared.paging.Listing;

/** Every list of the service that can be had as a table, by the name of its operation. */
@ApplicationScoped
public class Tables {

    /** One list: its address and its columns. */
    public record Table(String path, TableForm form) {}

    private final Map<String, Table> tables = new TreeMap<>();

    @Inject
    Tables(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getBeanClass().isAnnotationPresent(Path.class)) {
                addListsOf(bean.getBeanClass());
            }
        }
    }

    protected Tables() {}

    public Optional<Table> find(String operation) {
        return Optional.ofNullable(tables.get(operation));
    }

    private void addListsOf(Class<?> resource) {
        for (Method method : resource.getMethods()) {
            if (method.getReturnType() == Listing.class) {
                Path own = method.getAnnotation(Path.class);
                String path = resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
                tables.put(
                        method.getName(),
                        new Table(path, TableForm.of(ListingTables.row(method.getGenericReturnType()))));
            }
        }
    }
}

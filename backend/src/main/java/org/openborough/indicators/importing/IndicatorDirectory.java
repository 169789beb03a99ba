package org.openborough.indicators.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openborough.indicators.judgement.ValueType;
import org.openborough.indicators.periods.YearType;
import org.openborough.shared.words.Words;

/** Finds indicators by their codes. */
@ApplicationScoped
class IndicatorDirectory {

    private static final String TERMS = """
            select id, code, value_type, multiplier, unit, year_type, owner_id, status = 'retired' as is_retired
            from indicator
            """;

    private final Session session;

    @Inject
    IndicatorDirectory(Session session) {
        this.session = session;
    }

    /** All indicators by their code in small letters. */
    Map<String, IndicatorTerms> byCode() {
        return found(TERMS);
    }

    /** Those of them that have values. */
    Map<String, IndicatorTerms> measured() {
        return found(TERMS + " where exists (select from observation o where o.indicator_id = indicator.id)");
    }

    private Map<String, IndicatorTerms> found(String sql) {
        return session.createNativeQuery(sql, Tuple.class)
                .getResultStream()
                .map(IndicatorDirectory::terms)
                .collect(Collectors.toMap(terms -> key(terms.code()), terms -> terms, (first, other) -> first));
    }

    static String key(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    private static IndicatorTerms terms(Tuple row) {
        return new IndicatorTerms(
                row.get("id", UUID.class),
                row.get("code", String.class),
                Words.constant(ValueType.class, row.get("value_type", String.class))
                        .orElseThrow(),
                row.get("multiplier", BigDecimal.class),
                row.get("unit", String.class),
                Words.constant(YearType.class, row.get("year_type", String.class))
                        .orElseThrow(),
                row.get("owner_id", UUID.class),
                row.get("is_retired", Boolean.class));
    }
}

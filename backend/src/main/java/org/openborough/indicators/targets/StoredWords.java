package org.openborough.indicators.targets;

import jakarta.persistence.Converter;
import org.openborough.indicators.judgement.target.TargetOperator;
import org.openborough.indicators.judgement.target.Tolerance;
import org.openborough.shared.persistence.WordConverter;

/** The words that targets are stored with. */
final class StoredWords {

    private StoredWords() {}

    @Converter(autoApply = true)
    static class OfOperator extends WordConverter<TargetOperator> {

        OfOperator() {
            super(TargetOperator.class);
        }
    }

    @Converter(autoApply = true)
    static class OfToleranceKind extends WordConverter<Tolerance.Kind> {

        OfToleranceKind() {
            super(Tolerance.Kind.class);
        }
    }
}

package org.openborough.imports.reading.columns;

import java.text.Normalizer;
import java.util.Locale;

/** A header with everything taken away that does not tell columns apart: case, spacing, punctuation, the year. */
final class HeaderKey {

    private HeaderKey() {}

    static String of(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("%", "percent")
                .replace("£", "pounds")
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replaceAll("\\p{N}", "0");
    }
}

package org.openborough.imports.reading.delimited;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openborough.imports.reading.bytes.EncodedText;
import org.openborough.imports.reading.table.Limits;
import org.openborough.imports.reading.table.SourceRow;
import org.openborough.imports.reading.table.UnreadableFile;

/** Finds what separates the cells: the character that cuts most rows into the same number of many cells. */
final class DelimiterFinder {

    /** In order of preference where two do equally well. */
    private static final char[] CANDIDATES = {',', '\t', ';', '|'};

    private final EncodedText text;
    private final Limits limits;

    DelimiterFinder(EncodedText text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    char find() throws IOException {
        char best = CANDIDATES[0];
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** The share of rows with the usual number of cells, squared, times the bits in that number: one cell scores 0. */
    private double score(char candidate) throws IOException {
        DelimitedTable table = new DelimitedTable(text, candidate, limits);
        List<SourceRow> rows;
        try {
            rows = table.top(limits.sampleRows());
        } catch (UnreadableFile e) {
            return 0;
        }
        Map<Integer, Integer> widths = new HashMap<>();
        rows.stream().filter(row -> !row.isBlank()).forEach(row -> widths.merge(row.cells().length, 1, Integer::sum));
        int total = widths.values().stream().mapToInt(Integer::intValue).sum();
        return widths.entrySet().stream()
                .mapToDouble(width -> Math.pow((double) width.getValue() / total, 2) * Math.log(width.getKey()))
                .max()
                .orElse(0);
    }
}

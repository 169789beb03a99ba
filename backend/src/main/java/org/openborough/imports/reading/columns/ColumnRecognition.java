package org.openborough.imports.reading.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openborough.imports.reading.Inspection;
import org.openborough.imports.reading.columns.ColumnProposal.Basis;
import org.openborough.imports.reading.table.Column;

/** Recognises the columns of a file by their names and values. */
public final class ColumnRecognition {

    private final List<TargetField> fields;
    private final SavedMapping saved;

    public ColumnRecognition(List<TargetField> fields, SavedMapping saved) {
        this.fields = List.copyOf(fields);
        this.saved = saved;
    }

    public MappingProposal propose(Inspection file) {
        List<ColumnSample> samples = file.columns().stream()
                .map(column -> ColumnSample.of(column, file.sampleRows()))
                .toList();
        Map<Column, ColumnProposal> proposals = new LinkedHashMap<>();
        samples.forEach(sample -> bySavedMapping(sample).ifPresent(found -> proposals.put(sample.column(), found)));
        refuseRepeatedHeaders(proposals);
        for (TargetField field : fields) {
            byName(field, unsettled(samples, proposals), proposals);
        }
        for (ColumnSample sample : unsettled(samples, proposals)) {
            proposals.put(sample.column(), byContent(sample, proposals));
        }
        List<ColumnProposal> inOrder =
                file.columns().stream().map(proposals::get).toList();
        return new MappingProposal(inOrder, new OpenQuestions(fields, saved).about(inOrder));
    }

    private static List<ColumnSample> unsettled(List<ColumnSample> samples, Map<Column, ColumnProposal> proposals) {
        return samples.stream()
                .filter(sample -> !proposals.containsKey(sample.column()))
                .toList();
    }

    private Optional<ColumnProposal> bySavedMapping(ColumnSample sample) {
        return saved.fieldFor(sample.column().header()).flatMap(this::field).map(field -> {
            Basis basis = sample.agreesWith(field.content()) ? Basis.SAVED : Basis.CONTRADICTED;
            return proposal(sample, field, basis, "the saved mapping gives it to " + field.label());
        });
    }

    private static void refuseRepeatedHeaders(Map<Column, ColumnProposal> proposals) {
        Map<String, Long> uses = new LinkedHashMap<>();
        proposals.values().forEach(proposal -> uses.merge(proposal.field().orElseThrow(), 1L, Long::sum));
        proposals.replaceAll((column, proposal) -> uses.get(proposal.field().orElseThrow()) == 1
                ? proposal
                : new ColumnProposal(
                        column,
                        proposal.field(),
                        Basis.AMBIGUOUS,
                        "the saved mapping fits " + uses.get(proposal.field().orElseThrow()) + " columns"));
    }

    private Optional<TargetField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The column whose header comes first among the field's names takes the field; equals have to be told apart. */
    private void byName(TargetField field, List<ColumnSample> samples, Map<Column, ColumnProposal> proposals) {
        if (isTaken(field, proposals)) {
            return;
        }
        List<ColumnSample> named = samples.stream()
                .filter(sample -> field.rank(sample.column().header()) >= 0)
                .toList();
        int best = named.stream()
                .mapToInt(sample -> field.rank(sample.column().header()))
                .min()
                .orElse(-1);
        List<ColumnSample> claimants = named.stream()
                .filter(sample -> field.rank(sample.column().header()) == best)
                .toList();
        claimants.forEach(sample -> proposals.put(sample.column(), byName(field, sample, claimants.size())));
    }

    private static ColumnProposal byName(TargetField field, ColumnSample sample, int claimants) {
        String known = "header '" + sample.column().header() + "' is a known name for " + field.label();
        if (claimants > 1) {
            return proposal(sample, field, Basis.AMBIGUOUS, known + ", and so are " + (claimants - 1) + " more");
        }
        Basis basis = sample.agreesWith(field.content()) ? Basis.KNOWN_NAME : Basis.CONTRADICTED;
        return proposal(sample, field, basis, known);
    }

    private ColumnProposal byContent(ColumnSample sample, Map<Column, ColumnProposal> proposals) {
        List<TargetField> fitting = fields.stream()
                .filter(field -> field.content().telling() && !isTaken(field, proposals))
                .filter(field -> !sample.isEmpty() && sample.agreesWith(field.content()))
                .toList();
        if (fitting.size() == 1) {
            return proposal(sample, fitting.get(0), Basis.SUGGESTED, "header " + quoted(sample) + " is no known name");
        }
        return new ColumnProposal(
                sample.column(),
                Optional.empty(),
                Basis.UNRECOGNISED,
                "header " + quoted(sample) + " is no known name");
    }

    private static boolean isTaken(TargetField field, Map<Column, ColumnProposal> proposals) {
        return proposals.values().stream().anyMatch(proposal -> proposal.field().equals(Optional.of(field.name())));
    }

    private static String quoted(ColumnSample sample) {
        return "'" + sample.column().header() + "'";
    }

    private static ColumnProposal proposal(ColumnSample sample, TargetField field, Basis basis, String because) {
        return new ColumnProposal(
                sample.column(), Optional.of(field.name()), basis, because + "; " + sample.count(field.content()));
    }
}

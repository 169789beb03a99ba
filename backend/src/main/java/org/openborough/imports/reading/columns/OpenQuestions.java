package org.openborough.imports.reading.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person has to decide before a file's columns can be used. */
final class OpenQuestions {

    private final List<TargetField> fields;
    private final SavedMapping saved;

    OpenQuestions(List<TargetField> fields, SavedMapping saved) {
        this.fields = fields;
        this.saved = saved;
    }

    List<String> about(List<ColumnProposal> proposals) {
        List<String> questions = new ArrayList<>();
        for (TargetField field : fields) {
            List<ColumnProposal> claims = proposals.stream()
                    .filter(proposal -> proposal.field().equals(Optional.of(field.name())))
                    .toList();
            question(field, claims).ifPresent(questions::add);
        }
        lostHeaders(proposals).ifPresent(questions::add);
        return List.copyOf(questions);
    }

    private static Optional<String> question(TargetField field, List<ColumnProposal> claims) {
        if (claims.isEmpty()) {
            return field.required()
                    ? Optional.of("No column was recognised as " + field.label() + ".")
                    : Optional.empty();
        }
        String columns = claims.stream().map(claim -> claim.column().letters()).collect(Collectors.joining(", "));
        return switch (claims.get(0).basis()) {
            case SUGGESTED -> Optional.of("Is column " + columns + " the " + field.label() + "?");
            case AMBIGUOUS -> Optional.of("Which of the columns " + columns + " is the " + field.label() + "?");
            case CONTRADICTED ->
                Optional.of("Column " + columns + " is named as " + field.label()
                        + ", but its values do not look it. Use it all the same?");
            default -> Optional.empty();
        };
    }

    private Optional<String> lostHeaders(List<ColumnProposal> proposals) {
        List<String> headers =
                proposals.stream().map(proposal -> proposal.column().header()).toList();
        String lost = saved.fieldByHeader().keySet().stream()
                .filter(header -> !headers.contains(header))
                .sorted()
                .map(header -> "'" + header + "'")
                .collect(Collectors.joining(", "));
        return Optional.of(lost)
                .filter(found -> !found.isEmpty())
                .map(found -> "The saved mapping names headers that this file does not have: " + found + ".");
    }
}

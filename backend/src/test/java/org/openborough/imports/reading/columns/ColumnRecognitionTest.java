package org.openborough.imports.reading.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openborough.imports.reading.Inspection;
import org.openborough.imports.reading.SourceFormat;
import org.openborough.imports.reading.columns.ColumnProposal.Basis;
import org.openborough.imports.reading.table.Column;
import org.openborough.imports.reading.table.SourceRow;

class ColumnRecognitionTest {

    private static final TargetField AREA =
            new TargetField("areaCode", "area code", true, ContentKind.AREA_CODES, List.of("WD13CD", "GSS code"));
    private static final TargetField DFE =
            new TargetField("dfeNumber", "DfE number", false, ContentKind.DFE_NUMBERS, List.of("LA Number", "LA num"));
    private static final TargetField VALUE =
            new TargetField("value", "value", true, ContentKind.OBSERVATIONS, List.of("Values", "Observation"));

    @Test
    void takesAColumnByItsKnownNameAndSaysWhy() {
        MappingProposal proposal = propose(table("LA Number,Values,GSS code", "343,12.3,E08000014", "301,-,E09000002"));

        assertThat(proposal.columns())
                .extracting(ColumnProposal::reason)
                .containsExactly(
                        "header 'LA Number' is a known name for DfE number; 2 of 2 sampled values are DfE numbers",
                        "header 'Values' is a known name for value; 2 of 2 sampled values are numbers or status marks",
                        "header 'GSS code' is a known name for area code; 2 of 2 sampled values are area codes");
        assertThat(proposal.isComplete()).isTrue();
        assertThat(proposal.settled()).containsOnlyKeys("dfeNumber", "value", "areaCode");
    }

    @Test
    void knowsAHeaderOfAnotherYearAndSpelling() {
        MappingProposal proposal = propose(table("wd24_cd,VALUES", "E05000932,1"));

        assertThat(proposal.settled().get("areaCode").letters()).isEqualTo("A");
    }

    @Test
    void asksWhereTheValuesDisagreeWithTheHeader() {
        MappingProposal proposal = propose(table("GSS code,Values", "Ainsdale,1", "Dukes,2"));

        assertThat(bases(proposal)).containsExactly(Basis.CONTRADICTED, Basis.KNOWN_NAME);
        assertThat(proposal.open())
                .containsExactly("Column A is named as area code, but its values do not look it. Use it all the same?");
    }

    @Test
    void asksWhichOfTwoColumnsOfTheSameNameIsMeant() {
        MappingProposal proposal = propose(table("Values,GSS code,values", "1,E05000932,2"));

        assertThat(bases(proposal)).containsExactly(Basis.AMBIGUOUS, Basis.KNOWN_NAME, Basis.AMBIGUOUS);
        assertThat(proposal.open()).containsExactly("Which of the columns A, C is the value?");
        assertThat(proposal.settled()).doesNotContainKey("value");
    }

    @Test
    void prefersTheMoreTellingOfTwoNames() {
        MappingProposal proposal = propose(table("LA num,LA Number,Values,GSS code", "343,343,1,E08000014"));

        assertThat(proposal.settled().get("dfeNumber").letters()).isEqualTo("B");
        assertThat(proposal.columns().get(0).basis()).isEqualTo(Basis.UNRECOGNISED);
    }

    @Test
    void suggestsByValuesThatCanHardlyBeAnythingElseButAsks() {
        MappingProposal proposal = propose(table("Place,Values", "E05000932,1", "E05000933,2"));

        assertThat(proposal.columns().get(0).reason())
                .isEqualTo("header 'Place' is no known name; 2 of 2 sampled values are area codes");
        assertThat(proposal.open()).containsExactly("Is column A the area code?");
        assertThat(proposal.settled()).doesNotContainKey("areaCode");
    }

    @Test
    void saysWhichFieldsWereNotFound() {
        MappingProposal proposal = propose(table("Ward,Note", "Ainsdale,x"));

        assertThat(proposal.open())
                .containsExactly("No column was recognised as area code.", "No column was recognised as value.");
    }

    @Test
    void followsASavedMapping() {
        SavedMapping saved = new SavedMapping(Map.of("Place", "areaCode", "Result", "value"));

        MappingProposal proposal = propose(table("Place,Result,Values", "E05000932,1,9"), saved);

        assertThat(bases(proposal)).containsExactly(Basis.SAVED, Basis.SAVED, Basis.UNRECOGNISED);
        assertThat(proposal.isComplete()).isTrue();
    }

    @Test
    void doesNotFollowASavedMappingBlindly() {
        SavedMapping saved = new SavedMapping(Map.of("Place", "areaCode", "Result", "value"));

        MappingProposal proposal = propose(table("Place,Values", "Ainsdale,1"), saved);

        assertThat(bases(proposal)).containsExactly(Basis.CONTRADICTED, Basis.KNOWN_NAME);
        assertThat(proposal.open()).contains("The saved mapping names headers that this file does not have: 'Result'.");
    }

    @Test
    void takesAKnownNameWhoseValuesAreAllBlank() {
        MappingProposal proposal = propose(table("GSS code,Values,LA Number", "E05000932,1,"));

        assertThat(proposal.columns().get(2).reason()).endsWith("the sampled values are all blank");
        assertThat(bases(proposal)).containsOnly(Basis.KNOWN_NAME);
    }

    private static List<Basis> bases(MappingProposal proposal) {
        return proposal.columns().stream().map(ColumnProposal::basis).toList();
    }

    private static MappingProposal propose(Inspection file) {
        return propose(file, SavedMapping.none());
    }

    private static MappingProposal propose(Inspection file, SavedMapping saved) {
        return new ColumnRecognition(List.of(AREA, DFE, VALUE), saved).propose(file);
    }

    private static Inspection table(String header, String... lines) {
        List<Column> columns = new ArrayList<>();
        Arrays.stream(header.split(",")).forEach(name -> columns.add(new Column(columns.size(), name)));
        List<SourceRow> rows = Arrays.stream(lines)
                .map(line -> new SourceRow(2, line.split(",", -1), List.of()))
                .toList();
        return new Inspection(
                SourceFormat.DELIMITED_TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                1,
                columns,
                List.of(),
                rows);
    }
}

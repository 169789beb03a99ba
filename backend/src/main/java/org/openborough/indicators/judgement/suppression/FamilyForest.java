package org.openborough.indicators.judgement.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cells are joined by families. Families must not close a ring, as two crossed breakdowns of one table would. */
final class FamilyForest {

    private final Map<String, String> parents = new HashMap<>();

    FamilyForest(List<Family> families) {
        families.forEach(this::join);
    }

    boolean areJoined(String one, String other) {
        return root(one).equals(root(other));
    }

    private void join(Family family) {
        for (String part : family.parts()) {
            if (areJoined(part, family.total())) {
                throw new IllegalArgumentException(
                        "Families must form a hierarchy; " + part + " is joined to " + family.total() + " twice");
            }
            parents.put(root(part), root(family.total()));
        }
    }

    private String root(String code) {
        String parent = parents.get(code);
        return parent == null ? code : root(parent);
    }
}

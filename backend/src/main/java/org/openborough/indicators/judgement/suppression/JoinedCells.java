package org.openborough.indicators.judgement.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cells are joined by families, directly or through others. */
final class JoinedCells {

    private final Map<String, String> parents = new HashMap<>();

    JoinedCells(List<Family> families) {
        families.forEach(family -> family.parts().forEach(part -> join(part, family.total())));
    }

    boolean areJoined(String one, String other) {
        return root(one).equals(root(other));
    }

    private void join(String part, String total) {
        if (!areJoined(part, total)) {
            parents.put(root(part), root(total));
        }
    }

    private String root(String code) {
        String parent = parents.get(code);
        return parent == null ? code : root(parent);
    }
}

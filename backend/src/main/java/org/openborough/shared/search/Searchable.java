package org.openborough.shared.search;

import org.openborough.shared.security.CurrentUser;

/** Records of one kind that can be searched. Each feature implements it for its own, and shows only what the user may see. */
public interface Searchable {

    /** The kind in the words of the API, such as {@code indicator}. */
    String kind();

    /**
     * The best matches first.
     *
     * @param words what the reader typed, without surrounding blanks, never empty
     * @param limit how many matches are wanted at most; the total counts all
     */
    SearchGroup search(String words, CurrentUser user, int limit);
}

package org.openborough.people;

/** How somebody holds a post. Only one person at a time holds it substantively. */
public enum Capacity {
    SUBSTANTIVE,
    ACTING,
    DEPUTY
}

package org.openborough.shared.edge;

/** The order in which the edge looks at a request: higher first. Its id (400) comes before all. */
final class EdgeOrder {

    static final int SECURITY_HEADERS = 390;
    static final int ORIGINS = 380;
    static final int RATES = 370;
    static final int HEAD = 365;
    static final int BODY_SIZE = 360;

    private EdgeOrder() {}
}

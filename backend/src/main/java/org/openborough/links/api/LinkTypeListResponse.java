package org.openborough.links.api;

import java.util.List;

/** All types of links. */
record LinkTypeListResponse(List<LinkTypeResponse> items) {}

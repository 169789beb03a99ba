package org.openborough.imports.api;

import java.util.List;

/** All kinds of file that can be imported. */
record ImportKindsResponse(List<ImportKindResponse> items) {}

package org.openborough.places.api;

import java.util.List;

/** Every population of one area, latest first. */
record PopulationListResponse(List<PopulationResponse> items) {}

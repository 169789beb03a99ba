package org.openborough.shared.http;

import jakarta.validation.Valid;

/** Gives a merged body the same place in a violation's path that a body parameter has. */
record MergedBody<R extends Record>(@Valid R body) {}

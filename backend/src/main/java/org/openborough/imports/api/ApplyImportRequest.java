package org.openborough.imports.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a checked import is to be written. */
record ApplyImportRequest(
        @Schema(
                description = "Leave rejected rows out and write the others.",
                defaultValue = "false",
                examples = "true")
        boolean acceptRejected) {}

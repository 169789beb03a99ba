/** Uploaded files: stored in pieces, and what each was taken for. */
package org.openborough.imports.files;

/** Imports over HTTP. */
package org.openborough.imports.api;

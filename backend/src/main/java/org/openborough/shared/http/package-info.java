/** The conventions of HTTP that every resource keeps: entity tags, preconditions, merge-patch, strict reading, tables. */
package org.openborough.shared.http;

/** PostgreSQL without an installation: unpacked from a jar, its data kept in the project's own folder. */
package org.openborough.local.database;

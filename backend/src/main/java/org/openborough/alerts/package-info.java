/**
 * E-mail alerts: anybody follows a topic, ward, petition, consultation, partnership or indicator, and is told what
 * happens to it at once or in a daily or weekly digest. An address is kept only while it follows something.
 */
package org.openborough.alerts;

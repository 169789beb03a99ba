/** What can go wrong, said once: kinds the domain knows, and their RFC 9457 form at the HTTP edge. */
package org.openborough.shared.problem;

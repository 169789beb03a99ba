/** Lists: pages by keyset, opaque cursors, and the same rows as a table. */
package org.openborough.shared.paging;

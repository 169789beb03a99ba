/** One search over everything: each feature finds in its own records what the reader may see. */
package org.openborough.shared.search;

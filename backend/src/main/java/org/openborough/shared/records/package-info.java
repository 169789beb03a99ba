/** Records of every family as others refer to them: what each is called, and whether the reader may see it. */
package org.openborough.shared.records;

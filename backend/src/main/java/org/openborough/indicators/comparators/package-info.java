/** Who an area is compared with: statistical neighbours, all authorities of a type, hand-made groups, its own parts. */
package org.openborough.indicators.comparators;

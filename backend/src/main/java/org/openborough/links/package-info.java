/** How records belong together: one thing prompted, measured, informed or decided another, from one day to another. */
package org.openborough.links;

/**
 * The demonstration borough: Sefton's wards as facts, everything else illustrative, entered through the public API on
 * the first start as an officer would enter it.
 */
package org.openborough.local.demonstration;

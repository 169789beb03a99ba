/** The published datasets: each feature says which it has, the catalogue lists them all. */
package org.openborough.shared.opendata;

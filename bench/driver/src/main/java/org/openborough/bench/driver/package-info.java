/**
 * Measures the service against what its machine can do: ratios within one run, with the database, the service and the
 * load on the same machine.
 */
package org.openborough.bench.driver;

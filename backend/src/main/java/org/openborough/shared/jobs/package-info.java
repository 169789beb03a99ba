/** Work that the clock starts, once whatever the number of instances. */
package org.openborough.shared.jobs;

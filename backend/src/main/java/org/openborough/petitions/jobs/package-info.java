/** What petitions do by the clock. */
package org.openborough.petitions.jobs;

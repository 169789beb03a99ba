/** What is told outside of petitions: by alerts to people who follow one or its ward, by webhooks to machines, as open data. */
package org.openborough.petitions.announcing;

/** What readers see of petitions: the list, one petition with its history and its clocks, similar ones, and breaches. */
package org.openborough.petitions.reading;

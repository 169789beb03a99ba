/** The days the council works: without weekends, bank holidays and its own closures; and the times before elections. */
package org.openborough.petitions.calendar;

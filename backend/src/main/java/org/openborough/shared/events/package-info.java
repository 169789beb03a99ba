/** Facts told to others: written in the transaction of the change they tell, delivered after it, at least once. */
package org.openborough.shared.events;

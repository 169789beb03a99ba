/** Looking after the service: what runs by the clock, what waits to be told or sent, and what went wrong with it. */
package org.openborough.operations;

/** What follows from decisions: who is to do or report what by when, and what came of it (ADJ-01, ADJ-12). */
package org.openborough.decisions.actions;

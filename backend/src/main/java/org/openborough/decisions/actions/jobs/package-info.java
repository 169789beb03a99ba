/** What runs by the clock for actions. */
package org.openborough.decisions.actions.jobs;

/** Figures against our own target: status, share of the year, milestones, and progress to a dated target. */
package org.openborough.indicators.judgement.target;

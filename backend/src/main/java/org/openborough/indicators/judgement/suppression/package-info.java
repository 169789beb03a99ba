/**
 * Keeps small numbers from being published, directly or by subtraction. Every outlet (pages, API, CSV, charts, reports)
 * asks {@link org.openborough.indicators.judgement.suppression.ProtectedTable} what it may show.
 */
package org.openborough.indicators.judgement.suppression;

/** What is told outside of indicators: by alerts to people who follow one or its topic, by webhooks to machines. */
package org.openborough.indicators.announcing;

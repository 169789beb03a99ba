/** Asking for alerts, confirming, changing and ending them: everything by links, nothing by signing in. */
package org.openborough.alerts.api;

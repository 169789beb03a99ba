/** Sets of indicators, such as the national indicators or a corporate plan's measures, in editions that replace each other. */
package org.openborough.indicators.sets;

/**
 * How figures are judged: against our target, against others, against our own past and against chance. Plain arithmetic
 * on what it is given, and every judgement can say how it was reached.
 */
package org.openborough.indicators.judgement;

/** The audit trail: who changed what, when and why. The database writes it; this feature tells it who is acting. */
package org.openborough.audit;

/** Requests that may be repeated safely: the first answer to an Idempotency-Key is kept for a day and given again. */
package org.openborough.shared.idempotency;

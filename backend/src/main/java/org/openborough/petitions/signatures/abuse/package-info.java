/**
 * Against abuse of signing: what nobody signs from, bursts that officers are told of, and taking out together what was
 * signed wrongly, with a count first and a way back.
 */
package org.openborough.petitions.signatures.abuse;

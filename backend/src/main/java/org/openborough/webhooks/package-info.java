/**
 * Webhooks: other systems are told what happened, as Standard Webhooks 1.0.0 has it — signed, in few words, tried again
 * for three days, and repeated on request. An administrator, or a partner for its own organisation, says where to.
 */
package org.openborough.webhooks;

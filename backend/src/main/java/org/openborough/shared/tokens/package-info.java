/**
 * Links in e-mail: what they carry is signed, bound to one purpose and one record, expires, and can be used once. No
 * row is written for a link that is only sent.
 */
package org.openborough.shared.tokens;

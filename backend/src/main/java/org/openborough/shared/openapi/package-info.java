/** What the contract says of every operation alike: shared answers, security, examples, the words of enums. */
package org.openborough.shared.openapi;

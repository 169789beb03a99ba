/** The mail catcher: everything the service sends ends here and can be read in the browser. */
package org.openborough.local.mail;

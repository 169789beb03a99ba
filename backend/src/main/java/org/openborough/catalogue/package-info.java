/** The open-data catalogue: every dataset the council publishes, as other catalogues harvest it (DCAT-AP). */
package org.openborough.catalogue;

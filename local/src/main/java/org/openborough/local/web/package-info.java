/** The built web app, served as nginx serves it in production: same headers, same caching, same paths for the API. */
package org.openborough.local.web;

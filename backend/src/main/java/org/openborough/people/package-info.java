/** Organisations, their units, posts, who holds them, and what each post is responsible for. */
package org.openborough.people;

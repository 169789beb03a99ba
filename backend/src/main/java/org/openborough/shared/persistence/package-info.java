/** What every stored record has: an identity, a version for optimistic locking, and its times. */
package org.openborough.shared.persistence;

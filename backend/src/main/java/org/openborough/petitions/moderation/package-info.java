/** Checking petitions before they are shown: publishing, returning or refusing them, each with a reason, in time. */
package org.openborough.petitions.moderation;

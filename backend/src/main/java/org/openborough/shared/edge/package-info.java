/** What holds for every exchange before any resource is reached: who is calling from where, how often, how much. */
package org.openborough.shared.edge;

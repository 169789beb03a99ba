/** What indicators should reach, when, and who said so; lowering a target needs a reason that is printed beside it. */
package org.openborough.indicators.targets;

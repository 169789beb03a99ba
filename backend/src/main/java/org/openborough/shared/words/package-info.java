/** The words that stand for enum constants wherever they leave the code. */
package org.openborough.shared.words;

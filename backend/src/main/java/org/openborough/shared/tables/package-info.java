/** Lists as tables: every row of a list as CSV or as a workbook, and the description of its columns (W3C CSVW). */
package org.openborough.shared.tables;

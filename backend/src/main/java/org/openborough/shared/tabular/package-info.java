/** Tables as files: rows written as CSV or as a workbook, safely for whoever opens them in a spreadsheet. */
package org.openborough.shared.tabular;

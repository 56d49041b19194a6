/**
 * Workbooks of spreadsheets ({@code .xlsx}; ECMA-376, part 1, SpreadsheetML): what people see in
 * the cells of a sheet, read by a library within bounds that are kept around it.
 */
package dev.glossdeck.read.workbook;

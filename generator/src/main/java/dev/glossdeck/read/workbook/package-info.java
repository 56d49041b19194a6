/**
 * Workbooks of spreadsheets ({@code .xlsx}; ECMA-376, part 1, SpreadsheetML): what people see in
 * the cells of a sheet. A sheet is read row by row, and whatever its file asks for is counted.
 */
package dev.glossdeck.read.workbook;

/**
 * Workbooks of spreadsheets ({@code .xlsx}; ECMA-376, part 1, SpreadsheetML): what people see in
 * the cells of a sheet, read from front to back within stated bounds.
 */
package dev.glossdeck.read.workbook;

package dev.glossdeck.read.workbook;

/**
 * Formulas without a result: their sheet was written by a program that does not calculate.
 *
 * @param row of the first one, 1-based
 * @param column of the first one, 1-based
 * @param count the number of them, 1 or more
 */
public record UnsolvedFormulas(int row, int column, int count) {}

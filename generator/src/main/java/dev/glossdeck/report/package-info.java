/**
 * Diagnostics as text that other programs read; start at {@link dev.glossdeck.report.ReportFormat}.
 */
package dev.glossdeck.report;

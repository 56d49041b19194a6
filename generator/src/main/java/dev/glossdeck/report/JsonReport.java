package dev.glossdeck.report;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.json.Json;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Diagnostics as an array of JSON, an object a line: {@code path}, {@code line} and {@code column}
 * (1-based, the column in code points), {@code severity} ({@code error}, {@code warning} or {@code
 * note}), {@code code}, {@code problem} and {@code remedy}.
 */
final class JsonReport {
  private JsonReport() {}

  static String of(List<Diagnostic> diagnostics) {
    return diagnostics.isEmpty()
        ? "[]\n"
        : diagnostics.stream()
            .map(JsonReport::object)
            .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String object(Diagnostic diagnostic) {
    return Json.members()
        .with("path", diagnostic.position().path())
        .with("line", diagnostic.position().line())
        .with("column", diagnostic.position().column())
        .with("severity", diagnostic.severity().toString())
        .with("code", diagnostic.code().id())
        .with("problem", diagnostic.problem())
        .with("remedy", diagnostic.remedy())
        .toString();
  }
}

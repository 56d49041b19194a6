package dev.glossdeck.report;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.json.Json;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Diagnostics as SARIF 2.1.0 (OASIS), which services for code show beside the lines of a change.
 * Paths are relative to the root where they can be; columns count code points.
 */
final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Path root;

  SarifReport(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  String of(List<Diagnostic> diagnostics) {
    List<DiagnosticCode> codes =
        diagnostics.stream()
            .map(Diagnostic::code)
            .distinct()
            .sorted(Comparator.comparing(DiagnosticCode::id))
            .toList();
    Json.Members driver =
        Json.members()
            .with("name", "Glossdeck")
            .with("rules", codes.stream().map(SarifReport::rule).toList());
    Json.Members run =
        Json.members()
            .with("tool", Json.members().with("driver", driver))
            // SARIF 2.1.0, 3.14.17.
            .with("columnKind", "unicodeCodePoints")
            .with("results", diagnostics.stream().map(found -> result(found, codes)).toList());
    return Json.members()
            .with("$schema", SCHEMA)
            .with("version", "2.1.0")
            .with("runs", List.of(run))
        + "\n";
  }

  private static Json.Members rule(DiagnosticCode code) {
    return Json.members().with("id", code.id()).with("shortDescription", text(code.meaning()));
  }

  private Json.Members result(Diagnostic diagnostic, List<DiagnosticCode> codes) {
    Json.Members region =
        Json.members()
            .with("startLine", diagnostic.position().line())
            .with("startColumn", diagnostic.position().column());
    Json.Members place =
        Json.members()
            .with("artifactLocation", Json.members().with("uri", uri(diagnostic.position().path())))
            .with("region", region);
    return Json.members()
        .with("ruleId", diagnostic.code().id())
        .with("ruleIndex", codes.indexOf(diagnostic.code()))
        .with("level", diagnostic.severity().toString())
        .with("message", text(diagnostic.problem() + " (" + diagnostic.remedy() + ")"))
        .with("locations", List.of(Json.members().with("physicalLocation", place)));
  }

  private static Json.Members text(String words) {
    return Json.members().with("text", words);
  }

  /** A valid reference (RFC 3986): relative below the root, else absolute. */
  private String uri(String path) {
    Path file = root.resolve(path).normalize();
    boolean isBelow = file.startsWith(root) && !file.equals(root);
    return isBelow ? encoded(root.relativize(file)) : "file:///" + encoded(file);
  }

  private static String encoded(Path path) {
    String joined = path.toString().replace(File.separatorChar, '/');
    try {
      String whole = new URI(null, null, "/" + joined.replaceFirst("^/", ""), null).toASCIIString();
      // A first part with a colon would be a scheme.
      return whole.substring(1).replace(":", "%3A");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("every path can be encoded", e);
    }
  }
}

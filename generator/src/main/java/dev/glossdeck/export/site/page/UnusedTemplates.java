package dev.glossdeck.export.site.page;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.NearestName;
import dev.glossdeck.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds templates of a theme that take the place of none and stand in none: misspelt ones. */
public final class UnusedTemplates {
  /** The names of ours, which a theme may replace. */
  static final List<String> OURS =
      List.of(
          "card.ftlh",
          "changes.ftlh",
          "deck.ftlh",
          "downloads.ftlh",
          "former.ftlh",
          "glossary.ftlh",
          "head.ftlh",
          "home.ftlh",
          "layout.ftlh",
          "not-found.ftlh",
          "page.ftlh",
          "print.ftlh",
          "study.ftlh",
          "tag.ftlh",
          "topic.ftlh");

  private UnusedTemplates() {}

  /**
   * A warning for each.
   *
   * @param theme the folder
   * @return sorted by name
   * @throws IOException if a file cannot be read
   */
  public static List<Diagnostic> in(Path theme) throws IOException {
    SortedMap<String, String> templates = templates(theme);
    List<Diagnostic> unused = new ArrayList<>();
    for (String name : templates.keySet()) {
      if (!OURS.contains(name) && !isNamed(name, templates)) {
        unused.add(warning(theme.resolve(name), NearestName.to(name, OURS)));
      }
    }
    return unused;
  }

  private static SortedMap<String, String> templates(Path theme) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(theme)) {
      for (Path file : files.filter(UnusedTemplates::isTemplate).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        texts.put(file.getFileName().toString(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  private static boolean isTemplate(Path file) {
    return Files.isRegularFile(file) && file.getFileName().toString().matches(".*\\.ftl[hx]?");
  }

  /** Whether another template may include or import it. */
  private static boolean isNamed(String name, SortedMap<String, String> templates) {
    return templates.entrySet().stream()
        .anyMatch(other -> !other.getKey().equals(name) && other.getValue().contains(name));
  }

  private static Diagnostic warning(Path file, String nearest) {
    return Diagnostic.warning(
        new SourcePosition(file.toString().replace('\\', '/'), 1, 1),
        DiagnosticCode.UNUSED_TEMPLATE,
        "no page is made of this template",
        "name it as the one whose place it takes, such as "
            + nearest
            + ", or include it in another");
  }
}

package dev.glossdeck.read;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The setting {@code lint}, by which a deck switches off warnings: {@code near-duplicate: off}, and
 * several with commas between them. The same in all formats.
 */
public final class LintSetting {
  /** The name of the setting. */
  public static final String KEY = "lint";

  private static final Pattern ENTRY =
      Pattern.compile("([^\\s:=]+)\\s*[:=]\\s*(on|off|true|false)");
  private static final Set<String> OFF = Set.of("off", "false");

  private LintSetting() {}

  /**
   * Reads what is written.
   *
   * @param written one text, or one for each code
   * @param position where
   * @param diagnostics takes what is not understood, and a warning for a code that cannot be
   *     switched off
   * @return the codes that are switched off
   */
  public static Set<String> read(
      Collection<String> written, SourcePosition position, Diagnostics diagnostics) {
    Set<String> off = new TreeSet<>();
    for (String entry : written.stream().flatMap(text -> Names.list(text).stream()).toList()) {
      Matcher parts = ENTRY.matcher(entry);
      Optional<DiagnosticCode.Refusal> refusal =
          parts.matches() ? DiagnosticCode.refusal(parts.group(1)) : Optional.empty();
      if (!parts.matches()) {
        diagnostics.error(
            position,
            DiagnosticCode.LINT_SETTING,
            "\"" + entry + "\" switches no warning",
            "write its code and off, such as near-duplicate: off");
      } else if (refusal.isPresent()) {
        diagnostics.warning(
            position, DiagnosticCode.LINT_SETTING, refusal.get().problem(), refusal.get().remedy());
      } else if (OFF.contains(parts.group(2))) {
        off.add(parts.group(1));
      }
    }
    return off;
  }

  /**
   * Writes the setting.
   *
   * @param codes to switch off, at least one
   * @return text for {@link #read}
   */
  public static String written(Set<String> codes) {
    return String.join(": off, ", new TreeSet<>(codes)) + ": off";
  }
}

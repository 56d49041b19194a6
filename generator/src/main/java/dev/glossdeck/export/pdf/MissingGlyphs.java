package dev.glossdeck.export.pdf;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.Set;

/** Says which characters cannot be printed. */
final class MissingGlyphs {
  private MissingGlyphs() {}

  /**
   * One warning a character.
   *
   * @param position of the note or the deck
   * @param subject what has the characters, such as {@code card 12}
   * @param codePoints the characters
   */
  static List<Diagnostic> warnings(
      SourcePosition position, String subject, Set<Integer> codePoints) {
    return codePoints.stream().map(at -> warning(position, subject, at)).toList();
  }

  private static Diagnostic warning(SourcePosition position, String subject, int codePoint) {
    String name = Characters.name(codePoint);
    String character =
        Characters.isQuotable(codePoint)
            ? "\"" + Character.toString(codePoint) + "\" (" + name + ")"
            : name;
    return Diagnostic.warning(
        position,
        "missing-glyph",
        "%s has the character %s, which the font of the printed cards lacks: [%s] stands there"
            .formatted(subject, character, name),
        "replace the character or write it in words");
  }
}

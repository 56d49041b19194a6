package dev.glossdeck.read.anki;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.Whitespace;
import dev.glossdeck.read.Names;
import dev.glossdeck.read.type.ShownText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes sides and words of what fields hold. */
final class FieldTexts {
  /**
   * Characters that no text file holds: control characters but tabs and line ends, and references
   * to them.
   */
  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\p{Cntrl}\\x80-\\x9F&&[^\\n\\t]]"
              + "|&#(?:0*+(?<decimal>[1-8]|1[1-9]|2[0-9]|3[01]|127)(?!\\d)"
              + "|[xX]0*+(?<hex>[1-8bcdefBCDEF]|1[0-9a-fA-F]|7[fF])(?![0-9a-fA-F]));?");

  /** A side without content. */
  static final MarkupText NOTHING = new MarkupText("", MarkupFormat.HTML);

  private final PackageProblems problems;

  FieldTexts(PackageProblems problems) {
    this.problems = problems;
  }

  /**
   * A field's content as a side of a card: lines end in LF, without control characters, which are
   * told, and empty if nothing of it would be seen.
   */
  MarkupText side(String content, SourcePosition place) {
    MarkupText field = field(content, place);
    problems.side(field, place);
    return ShownText.of(field);
  }

  /** A field's content as it is: lines end in LF, without control characters, which are told. */
  MarkupText field(String content, SourcePosition place) {
    String html = Names.nfc(withoutControls(withLineEnds(content), place));
    return new MarkupText(html, MarkupFormat.HTML);
  }

  /** A field's words, without its markup; one line. */
  static String words(String content) {
    return content.isEmpty()
        ? ""
        : new MarkupText(Names.nfc(plain(content)), MarkupFormat.HTML).plainText();
  }

  /** A name as it may stand in any file: one line, no control characters. */
  static String name(String text) {
    return Whitespace.folded(Names.nfc(plain(text)));
  }

  private static String plain(String text) {
    return mayHaveControls(text) ? CONTROL.matcher(withLineEnds(text)).replaceAll("") : text;
  }

  private static String withLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private String withoutControls(String text, SourcePosition place) {
    if (!mayHaveControls(text)) {
      return text;
    }
    Matcher matcher = CONTROL.matcher(text);
    StringBuilder kept = new StringBuilder();
    while (matcher.find()) {
      int control = codePoint(matcher);
      if (control != '\r') {
        problems.control(control, place);
      }
      matcher.appendReplacement(kept, "");
    }
    return matcher.appendTail(kept).toString();
  }

  private static int codePoint(Matcher matcher) {
    if (matcher.group("decimal") != null) {
      return Integer.parseInt(matcher.group("decimal"));
    }
    String hex = matcher.group("hex");
    return hex == null ? matcher.group().codePointAt(0) : Integer.parseInt(hex, 16);
  }

  private static boolean mayHaveControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isReference = c == '&' && text.startsWith("&#", i);
      if (isReference || (c != '\n' && c != '\t' && Character.isISOControl(c))) {
        return true;
      }
    }
    return false;
  }
}

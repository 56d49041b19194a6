package dev.glossdeck.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses plain text: line ends stay, and empty lines part paragraphs. Anki gives {@code \(…\)} and
 * {@code \[…\]} a meaning in plain fields too (Anki manual, "Math and Symbols"), so they are maths
 * here, and {@code [sound:…]} is something to hear.
 */
final class PlainTextParser {
  private static final Pattern SPECIAL =
      Pattern.compile(
          "\\n[ \\t]*\\n\\s*|\\n|\\\\\\((.+?)\\\\\\)|\\\\\\[(.+?)\\\\\\]|\\[sound:([^\\[\\]\\n]+)\\]",
          Pattern.DOTALL);

  private PlainTextParser() {}

  static Markup parse(String source) {
    Paragraphs paragraphs = new Paragraphs();
    Matcher matcher = SPECIAL.matcher(source);
    int from = 0;
    while (matcher.find()) {
      paragraphs.add(new Inline.Text(source.substring(from, matcher.start())));
      from = matcher.end();
      if (matcher.group(2) != null) {
        paragraphs.addMathsBlock(matcher.group(2));
      } else if (matcher.group(1) != null) {
        paragraphs.add(new Inline.Maths(matcher.group(1).strip()));
      } else if (matcher.group(3) != null) {
        paragraphs.add(new Inline.Sound(matcher.group(3).strip()));
      } else if (matcher.group().length() > 1) {
        paragraphs.endParagraph();
      } else {
        paragraphs.add(new Inline.LineBreak());
      }
    }
    paragraphs.add(new Inline.Text(source.substring(from)));
    return new Markup(paragraphs.finish());
  }
}

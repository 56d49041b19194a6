package dev.glossdeck.markup.plain;

import dev.glossdeck.markup.tree.Inline;
import dev.glossdeck.markup.tree.Markup;
import dev.glossdeck.markup.tree.MarkupProblem;
import dev.glossdeck.markup.tree.MediaNames;
import dev.glossdeck.markup.tree.ParagraphBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses plain text: line ends stay, and empty lines part paragraphs. Anki gives {@code \(…\)} and
 * {@code \[…\]} a meaning in plain fields too (Anki manual, "Math and Symbols"), so they are maths
 * here, and {@code [sound:…]} is something to hear.
 */
public final class PlainTextParser {
  private static final String INLINE_END = "\\)";
  private static final String DISPLAY_END = "\\]";

  private static final Pattern SPECIAL =
      Pattern.compile("\\n[ \\t]*\\n\\s*|\\n|(\\\\\\()|(\\\\\\[)|\\[sound:([^\\[\\]\\n]+)\\]");

  private final String source;
  private final ParagraphBuilder paragraphs = new ParagraphBuilder();
  private final List<MarkupProblem> problems = new ArrayList<>();

  private PlainTextParser(String source) {
    this.source = source;
  }

  public static Markup parse(String source) {
    PlainTextParser parser = new PlainTextParser(source);
    if (isLine(source)) {
      parser.paragraphs.add(new Inline.Text(source));
    } else {
      parser.parse(SPECIAL.matcher(source));
    }
    return new Markup(parser.paragraphs.finish());
  }

  /** Marks for sounds that stay text. */
  public static List<MarkupProblem> problems(String source) {
    if (!source.contains(MediaNames.SOUND)) {
      return List.of();
    }
    PlainTextParser parser = new PlainTextParser(source);
    parser.parse(SPECIAL.matcher(source));
    return parser.problems;
  }

  private void parse(Matcher special) {
    int from = 0;
    int lastInline = source.lastIndexOf(INLINE_END);
    int lastDisplay = source.lastIndexOf(DISPLAY_END);
    while (special.find()) {
      int start = special.end();
      boolean isInline = special.group(1) != null && start < lastInline;
      boolean isDisplay = special.group(2) != null && start < lastDisplay;
      if (special.start() >= from && (isInline || isDisplay || special.group().charAt(0) != '\\')) {
        paragraphs.add(new Inline.Text(source.substring(from, special.start())));
        from = isInline || isDisplay ? formula(start, isDisplay) : other(special);
      }
    }
    paragraphs.add(new Inline.Text(source.substring(from)));
  }

  /** Adds the formula that begins at an index; returns where the text goes on. */
  private int formula(int start, boolean isDisplay) {
    String mark = isDisplay ? DISPLAY_END : INLINE_END;
    int end = source.indexOf(mark, start + 1);
    String tex = source.substring(start, end);
    if (isDisplay) {
      paragraphs.addMathsBlock(tex);
    } else {
      paragraphs.add(new Inline.Maths(tex.strip()));
    }
    return end + mark.length();
  }

  private int other(Matcher special) {
    if (special.group(3) != null) {
      sound(special);
    } else if (special.group().length() > 1) {
      paragraphs.endParagraph();
    } else {
      paragraphs.add(new Inline.LineBreak());
    }
    return special.end();
  }

  private void sound(Matcher mark) {
    Optional<String> name = MediaNames.of(mark.group(3));
    if (name.isEmpty()) {
      problems.add(MarkupProblem.unfitSound(mark.start(), mark.group(3)));
    }
    paragraphs.add(
        name.<Inline>map(Inline.Sound::new).orElseGet(() -> new Inline.Text(mark.group())));
  }

  /**
   * Whether nothing in a text can mean anything, which saves the search for most sides.
   *
   * @param source any text
   * @return true if its tree is a text in a paragraph, or empty
   */
  public static boolean isLine(String source) {
    return source.indexOf('\n') < 0 && source.indexOf('\\') < 0 && source.indexOf('[') < 0;
  }
}

package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossdeck.markup.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that stand bare in text, which are links (GitHub's "extended autolink"). */
final class MarkdownAddresses {
  private static final Pattern BARE_ADDRESS =
      Pattern.compile("(?i)(?<![\\p{L}\\p{N}])https?://[\\p{L}\\p{N}][^\\s<>\\\\]*");

  /** Punctuation that ends a sentence and no address. */
  private static final String PUNCTUATION = "?!.,:;*_~'\"\u2019\u201D\u2026\u3001\u3002\uFF0C";

  private MarkdownAddresses() {}

  /** Text with the addresses in it as links. */
  static List<Inline> linked(BasedSequence chars) {
    Matcher address = BARE_ADDRESS.matcher(chars);
    List<Inline> parts = new ArrayList<>();
    int from = 0;
    while (address.find()) {
      int end = address.start() + length(address.group());
      parts.add(
          new Inline.Text(MarkdownInlines.unescaped(chars.subSequence(from, address.start()))));
      String shown = MarkdownInlines.unescaped(chars.subSequence(address.start(), end));
      parts.add(new Inline.Link(shown, List.of(new Inline.Text(shown))));
      from = end;
    }
    parts.add(new Inline.Text(MarkdownInlines.unescaped(chars.subSequence(from))));
    return parts;
  }

  /** The length of an address without the end of the sentence around it. */
  private static int length(String address) {
    int length = address.length();
    long open = address.chars().filter(c -> c == '(').count();
    long closed = address.chars().filter(c -> c == ')').count();
    while (length > 0) {
      char last = address.charAt(length - 1);
      if (last == ')' && closed > open) {
        closed--;
      } else if (PUNCTUATION.indexOf(last) < 0) {
        return length;
      }
      length--;
    }
    return length;
  }
}

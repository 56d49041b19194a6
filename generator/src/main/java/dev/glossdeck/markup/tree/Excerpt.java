package dev.glossdeck.markup.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Parts of running text by places in its words, so that a sentence found in the words can be shown
 * with its formulas. Pictures, sounds and marks of notes have no words and are left out.
 */
public final class Excerpt {
  /** Longer formulas are an ellipsis in words, in UTF-16 units. */
  private static final int LONGEST_SAID = 24;

  private final int from;
  private final int to;
  private int at;

  private Excerpt(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /**
   * A formula within words.
   *
   * @param maths the formula
   * @return its signs, or an ellipsis if they are more than 24
   */
  public static String said(Inline.Maths maths) {
    String words = maths.words();
    return words.length() <= LONGEST_SAID ? words : "\u2026";
  }

  /**
   * The words of running text.
   *
   * @param inlines the text
   * @return in one line, formulas as {@link #said}
   */
  public static String words(List<Inline> inlines) {
    return inlines.stream().map(Excerpt::words).collect(Collectors.joining());
  }

  /**
   * A part of running text.
   *
   * @param inlines the text
   * @param from the start of the part in the {@link #words}
   * @param to the place behind its end
   * @return the part; a formula that begins in it is whole
   */
  public static List<Inline> of(List<Inline> inlines, int from, int to) {
    return new Excerpt(from, to).parts(inlines);
  }

  private List<Inline> parts(List<Inline> inlines) {
    List<Inline> parts = new ArrayList<>();
    inlines.forEach(inline -> part(inline).ifPresent(parts::add));
    return parts;
  }

  private static String words(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text();
    } else if (inline instanceof Inline.Code code) {
      return code.code();
    } else if (inline instanceof Inline.Maths maths) {
      return said(maths);
    } else if (inline instanceof Inline.Styled styled) {
      return words(styled.inlines());
    } else if (inline instanceof Inline.Link link) {
      return words(link.inlines());
    } else if (inline instanceof Inline.CardLink link) {
      return link.words();
    }
    return inline instanceof Inline.LineBreak ? " " : "";
  }

  private Optional<Inline> part(Inline inline) {
    if (inline instanceof Inline.Styled styled) {
      return Optional.of(parts(styled.inlines()))
          .filter(inner -> !inner.isEmpty())
          .map(inner -> new Inline.Styled(styled.style(), inner));
    } else if (inline instanceof Inline.Link link) {
      return Optional.of(parts(link.inlines()))
          .filter(inner -> !inner.isEmpty())
          .map(inner -> new Inline.Link(link.address(), link.title(), inner));
    }
    String words = words(inline);
    int start = at;
    at += words.length();
    if (inline instanceof Inline.Maths) {
      return Optional.of(inline).filter(maths -> start >= from && start < to);
    }
    int first = Math.max(0, from - start);
    int last = Math.min(words.length(), to - start);
    return first >= last ? Optional.empty() : Optional.of(cut(inline, first, last));
  }

  private static Inline cut(Inline inline, int from, int to) {
    if (inline instanceof Inline.Code code) {
      return new Inline.Code(code.code().substring(from, to));
    }
    // A line break becomes a space.
    return new Inline.Text(words(inline).substring(from, to));
  }
}

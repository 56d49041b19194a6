package dev.glossdeck.read.workbook;

import dev.glossdeck.markup.tree.Whitespace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A number format as it is written, such as {@code #,##0.00;(#,##0.00)}: up to three sections for
 * positive numbers, negative ones and zero. What is not understood shows the number without format.
 */
final class FormatCode implements NumberFormat {
  private final List<NumberFormat> sections;

  private FormatCode(List<NumberFormat> sections) {
    this.sections = sections;
  }

  /**
   * Reads a format.
   *
   * @param since1904 whether days are counted from 1904
   */
  static NumberFormat of(String code, boolean since1904) {
    List<List<FormatToken>> sections = sections(FormatToken.of(code));
    boolean endsWithText =
        sections.size() > 1
            && sections.get(sections.size() - 1).stream().anyMatch(t -> t.text().equals("@"));
    return new FormatCode(
        sections
            .subList(0, Math.min(3, endsWithText ? sections.size() - 1 : sections.size()))
            .stream()
            .map(section -> section(section, since1904))
            .toList());
  }

  private static List<List<FormatToken>> sections(List<FormatToken> tokens) {
    List<List<FormatToken>> sections = new ArrayList<>();
    sections.add(new ArrayList<>());
    for (FormatToken token : tokens) {
      if (token.is(FormatToken.Kind.SECTION)) {
        sections.add(new ArrayList<>());
      } else {
        sections.get(sections.size() - 1).add(token);
      }
    }
    return sections;
  }

  private static NumberFormat section(List<FormatToken> tokens, boolean since1904) {
    if (has(tokens, FormatToken.Kind.UNKNOWN)) {
      return GENERAL;
    } else if (has(tokens, FormatToken.Kind.DATE) || has(tokens, FormatToken.Kind.ELAPSED)) {
      return DateSection.isDuration(tokens)
          ? new DurationSection(tokens)
          : new DateSection(tokens, since1904);
    } else if (has(tokens, FormatToken.Kind.SLASH)) {
      return GENERAL;
    } else if (has(tokens, FormatToken.Kind.DIGIT)) {
      return new DecimalSection(tokens);
    }
    return number -> general(tokens, number);
  }

  private static boolean has(List<FormatToken> tokens, FormatToken.Kind kind) {
    return tokens.stream().anyMatch(token -> token.is(kind));
  }

  private static String general(List<FormatToken> tokens, BigDecimal number) {
    return tokens.stream()
        .map(t -> t.is(FormatToken.Kind.GENERAL) ? GENERAL.show(number) : t.text())
        .collect(Collectors.joining());
  }

  @Override
  public String show(BigDecimal number) {
    int count = sections.size();
    boolean isOwn = number.signum() < 0 && count > 1;
    int zero = number.signum() == 0 && count > 2 ? 2 : 0;
    String shown = sections.get(isOwn ? 1 : zero).show(isOwn ? number.negate() : number);
    String seen = Whitespace.folded(shown);
    // A format may hide a number, but a deck is no place to hide it.
    return seen.isEmpty() ? GENERAL.show(number) : seen;
  }
}

package dev.glossdeck.anki.type;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pair of double braces in a template (Anki manual, "Card Templates").
 *
 * @param role its role in the template
 * @param field the name of the field
 * @param filters the filters before the name, such as {@code cloze}
 */
public record TemplateTag(Role role, String field, List<String> filters) {
  private static final Pattern TAG =
      Pattern.compile("\\{\\{([^{}]+)\\}\\}|<!--.*?(?:-->|\\z)", Pattern.DOTALL);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** The role of a tag. */
  public enum Role {
    /** Shows the field. */
    SHOW,
    /** Begins what is there only if the field has content. */
    IF,
    /** Begins what is there only if the field has none. */
    UNLESS,
    /** Ends what is there only under a condition. */
    END
  }

  /** Copies the list. */
  public TemplateTag {
    filters = List.copyOf(filters);
  }

  /**
   * A tag and its place.
   *
   * @param tag its content
   * @param offset of its first brace in the side, in UTF-16 units
   */
  public record Placed(TemplateTag tag, int offset) {}

  /**
   * The tags of a side, without those in comments.
   *
   * @param side HTML
   * @return in order
   */
  public static List<TemplateTag> of(String side) {
    return placed(side).stream().map(Placed::tag).toList();
  }

  /**
   * The tags of a side with their places, without those in comments.
   *
   * @param side HTML
   * @return in order
   */
  public static List<Placed> placed(String side) {
    return TAG.matcher(side)
        .results()
        .filter(found -> found.group(1) != null)
        .map(found -> new Placed(tag(found.group(1).strip()), found.start()))
        .toList();
  }

  /**
   * A name as templates refer to it: in NFC, on one line.
   *
   * @param written the name of a field
   * @return the same without white space at its ends
   */
  public static String name(String written) {
    return SPACES
        .matcher(Normalizer.normalize(written.strip(), Normalizer.Form.NFC))
        .replaceAll(" ");
  }

  private static TemplateTag tag(String inside) {
    return switch (inside.isEmpty() ? ' ' : inside.charAt(0)) {
      case '#' -> new TemplateTag(Role.IF, name(inside.substring(1)), List.of());
      case '^' -> new TemplateTag(Role.UNLESS, name(inside.substring(1)), List.of());
      case '/' -> new TemplateTag(Role.END, name(inside.substring(1)), List.of());
      default -> shown(List.of(inside.split(":", -1)));
    };
  }

  private static TemplateTag shown(List<String> parts) {
    int last = parts.size() - 1;
    List<String> filters = parts.subList(0, last).stream().map(String::strip).toList();
    return new TemplateTag(Role.SHOW, name(parts.get(last)), filters);
  }

  /**
   * Whether it shows a field.
   *
   * @return false for conditions
   */
  public boolean shows() {
    return role == Role.SHOW;
  }

  /**
   * Whether it shows a field by way of a filter.
   *
   * @param filter its name
   * @return false for conditions and other filters
   */
  public boolean shows(String filter) {
    return shows() && filters.contains(filter);
  }
}

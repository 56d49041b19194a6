package dev.glossdeck.read.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pair of double braces in a template (Anki manual, "Card Templates").
 *
 * @param role the role
 * @param field the name of the field
 * @param filters the filters before the name, such as {@code cloze}
 */
record TemplateTag(Role role, String field, List<String> filters) {
  private static final Pattern TAG =
      Pattern.compile("\\{\\{([^{}]+)\\}\\}|<!--.*?(?:-->|\\z)", Pattern.DOTALL);

  /** The role of a tag. */
  enum Role {
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
  TemplateTag {
    filters = List.copyOf(filters);
  }

  /** The tags of a side, without those in comments. */
  static List<TemplateTag> of(String side) {
    List<TemplateTag> tags = new ArrayList<>();
    Matcher matcher = TAG.matcher(side);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        tags.add(tag(matcher.group(1).strip()));
      }
    }
    return tags;
  }

  private static TemplateTag tag(String inside) {
    return switch (inside.isEmpty() ? ' ' : inside.charAt(0)) {
      case '#' -> new TemplateTag(Role.IF, FieldTexts.name(inside.substring(1)), List.of());
      case '^' -> new TemplateTag(Role.UNLESS, FieldTexts.name(inside.substring(1)), List.of());
      case '/' -> new TemplateTag(Role.END, FieldTexts.name(inside.substring(1)), List.of());
      default -> shown(List.of(inside.split(":", -1)));
    };
  }

  private static TemplateTag shown(List<String> parts) {
    int last = parts.size() - 1;
    List<String> filters = parts.subList(0, last).stream().map(String::strip).toList();
    return new TemplateTag(Role.SHOW, FieldTexts.name(parts.get(last)), filters);
  }

  /** Whether it shows a field. */
  boolean shows() {
    return role == Role.SHOW;
  }

  /** Whether it shows a field by way of a filter. */
  boolean shows(String filter) {
    return shows() && filters.contains(filter);
  }
}

package dev.glossdeck.read.anki;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a note type makes a card: HTML with {@code {{Field}}} (Anki manual, "Card Templates").
 *
 * @param front the question's side
 * @param back the answer's side
 */
record CardTemplate(String front, String back) {
  private static final Pattern REPLACEMENT = Pattern.compile("\\{\\{([^{}]+)\\}\\}");

  /** What no note holds. */
  private static final Set<String> SPECIAL =
      Set.of("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID");

  /** The fields that the question's side shows, in order. */
  List<String> asked() {
    return shown(front);
  }

  /** The fields that only the answer's side shows, in order. */
  List<String> told() {
    List<String> asked = asked();
    return shown(back).stream().filter(name -> !asked.contains(name)).toList();
  }

  /** The field whose content the learner types. */
  Optional<String> typed() {
    return withFilter(front, "type");
  }

  /** The field with gaps. */
  Optional<String> cloze() {
    return withFilter(front, "cloze");
  }

  /** The field without which there is no card. */
  Optional<String> condition() {
    Matcher matcher = REPLACEMENT.matcher(front);
    while (matcher.find()) {
      if (matcher.group(1).strip().startsWith("#")) {
        return Optional.of(matcher.group(1).strip().substring(1).strip());
      }
    }
    return Optional.empty();
  }

  private static List<String> shown(String side) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = REPLACEMENT.matcher(side);
    while (matcher.find()) {
      String inside = matcher.group(1).strip();
      boolean isText =
          !inside.startsWith("#") && !inside.startsWith("/") && !inside.startsWith("^");
      String name = inside.substring(inside.lastIndexOf(':') + 1).strip();
      // What is typed is the answer, though its box stands on the front.
      if (isText && !SPECIAL.contains(name) && !inside.startsWith("type:")) {
        names.add(name);
      }
    }
    return List.copyOf(names);
  }

  private static Optional<String> withFilter(String side, String filter) {
    Matcher matcher = REPLACEMENT.matcher(side);
    while (matcher.find()) {
      String inside = matcher.group(1).strip();
      if (inside.startsWith(filter + ":")) {
        return Optional.of(inside.substring(inside.lastIndexOf(':') + 1).strip());
      }
    }
    return Optional.empty();
  }
}

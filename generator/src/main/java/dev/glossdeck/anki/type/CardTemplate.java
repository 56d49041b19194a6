package dev.glossdeck.anki.type;

import dev.glossdeck.anki.type.TemplateTag.Role;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A card template of a note type.
 *
 * @param front the question's side
 * @param back the answer's side
 */
public record CardTemplate(List<TemplateTag> front, List<TemplateTag> back) {
  /** Markup that Anki counts as empty. */
  private static final Pattern EMPTY =
      Pattern.compile("(?:\\s|</?(?:br|div) ?/?>)*+", Pattern.CASE_INSENSITIVE);

  /** The names in templates that Anki fills itself, from no field of the note. */
  private static final Set<String> SPECIAL =
      Set.of("FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID", "");

  /** Copies the lists. */
  public CardTemplate {
    front = List.copyOf(front);
    back = List.copyOf(back);
  }

  /**
   * A template of two sides.
   *
   * @param front HTML
   * @param back HTML
   * @return their tags
   */
  public static CardTemplate of(String front, String back) {
    return new CardTemplate(TemplateTag.of(front), TemplateTag.of(back));
  }

  /**
   * The fields that the question's side shows.
   *
   * @return their names in order
   */
  public Set<String> asked() {
    return shown(front);
  }

  /**
   * The fields that only the answer's side shows.
   *
   * @return their names in order
   */
  public Set<String> told() {
    Set<String> told = shown(back);
    told.removeAll(asked());
    return told;
  }

  /**
   * All fields that it shows.
   *
   * @return their names, those of the front first
   */
  public Set<String> shown() {
    Set<String> shown = new LinkedHashSet<>();
    Stream.concat(front.stream(), back.stream())
        .filter(TemplateTag::shows)
        .forEach(tag -> shown.add(tag.field()));
    return shown;
  }

  /**
   * The field whose content the learner types.
   *
   * @return its name, if there is one
   */
  public Optional<String> typed() {
    return front.stream()
        .filter(tag -> tag.shows("type") && !tag.shows("cloze"))
        .map(TemplateTag::field)
        .findFirst();
  }

  /**
   * The fields with gaps.
   *
   * @return their names in order
   */
  public List<String> clozes() {
    return front.stream().filter(tag -> tag.shows("cloze")).map(TemplateTag::field).toList();
  }

  /**
   * The field without which the front has nothing at all.
   *
   * @return its name, if there is one
   */
  public Optional<String> condition() {
    if (front.isEmpty() || front.get(0).role() != Role.IF) {
      return Optional.empty();
    }
    int depth = 0;
    for (int i = 0; i < front.size(); i++) {
      Role role = front.get(i).role();
      depth += role == Role.IF || role == Role.UNLESS ? 1 : 0;
      depth -= role == Role.END ? 1 : 0;
      if (depth == 0 && i < front.size() - 1) {
        return Optional.empty();
      }
    }
    return Optional.of(front.get(0).field());
  }

  /**
   * Whether Anki makes the card: only if its front shows any field that has content.
   *
   * @param isFilled whether the field of a name has content
   * @return true if the note gives this card
   */
  public boolean asksWith(Predicate<String> isFilled) {
    Deque<Boolean> conditions = new ArrayDeque<>();
    int unmet = 0;
    for (TemplateTag tag : front) {
      if (tag.shows()) {
        if (unmet == 0 && isFilled.test(tag.field())) {
          return true;
        }
      } else if (tag.role() != Role.END) {
        boolean isMet = isFilled.test(tag.field()) == (tag.role() == Role.IF);
        conditions.push(isMet);
        unmet += isMet ? 0 : 1;
      } else if (!conditions.isEmpty()) {
        unmet -= conditions.pop() ? 0 : 1;
      }
    }
    return false;
  }

  /**
   * Whether Anki counts a field as empty.
   *
   * @param html its content
   * @return true for white space, line breaks and empty blocks
   */
  public static boolean isEmpty(String html) {
    return EMPTY.matcher(html).matches();
  }

  private static Set<String> shown(List<TemplateTag> side) {
    Set<String> names = new LinkedHashSet<>();
    for (TemplateTag tag : side) {
      // What is typed is the answer, though its box stands on the front.
      if (tag.shows() && !tag.shows("type") && !SPECIAL.contains(tag.field())) {
        names.add(tag.field());
      }
    }
    return names;
  }
}

package dev.glossdeck.anki;

import java.util.Optional;

/**
 * The tag by which notes in Anki say their topic. A tag and not a subdeck: Anki never moves a card
 * that it has, so a card whose topic changes would stay where it was. It stands below the deck's
 * id, so that topics of different decks stay apart among a learner's tags.
 *
 * @param root the deck's id
 * @param slug the slug of the topic's page, as stable as that
 */
public record TopicTag(String root, String slug) {
  private static final String NESTING = "::";

  /**
   * The topic that a tag may say.
   *
   * @param tag any tag
   * @return empty if the tag has not two levels
   */
  public static Optional<TopicTag> parse(String tag) {
    int end = tag.indexOf(NESTING);
    String slug = end < 0 ? "" : tag.substring(end + NESTING.length());
    return end <= 0 || slug.isEmpty() || slug.contains(NESTING)
        ? Optional.empty()
        : Optional.of(new TopicTag(tag.substring(0, end), slug));
  }

  /** The tag, such as {@code biology::first-steps}. */
  @Override
  public String toString() {
    return root + NESTING + slug;
  }
}

package dev.glossdeck.anki;

import java.util.Optional;

/**
 * The tag by which notes in Anki say their topic. A tag and not a subdeck: Anki never moves a card
 * that it has, so a card whose topic changes would stay where it was.
 */
public final class TopicTag {
  private static final String PREFIX = "topic::";

  private TopicTag() {}

  /**
   * The tag of a topic.
   *
   * @param slug the slug of the topic's page, as stable as that
   * @return such as {@code topic::first-steps}
   */
  public static String of(String slug) {
    return PREFIX + slug;
  }

  /**
   * The slug of a tag's topic.
   *
   * @param tag any tag
   * @return empty if the tag says no topic
   */
  public static Optional<String> slug(String tag) {
    return tag.startsWith(PREFIX) ? Optional.of(tag.substring(PREFIX.length())) : Optional.empty();
  }
}

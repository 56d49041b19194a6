package dev.glossdeck.export.site;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.Address;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The address of the study page: one page a deck, whatever its size. The selection stands in the
 * address, by names and never by numbers, so that an address stays when the deck grows.
 *
 * @param path of the page
 */
record StudyPlan(String path) {
  /** A page without scripts that holds all cards holds no more notes than this. */
  static final int ONE_PAGE = 1000;

  static StudyPlan of(DeckPaths paths) {
    return new StudyPlan(paths.study());
  }

  /** The address that studies the topic of an entry. */
  Address placeOf(GlossaryEntry entry, Optional<Topic> topic) {
    String id = cardId(entry.slug(), entry.note().cards().get(0).key().number());
    return new Address(path, choice(topic) + "#" + id);
  }

  /** The address that studies a topic. */
  Address placeOf(Topic topic) {
    return new Address(path, choice(Optional.of(topic)));
  }

  /** The address for studying the cards with a tag. */
  Address placeOfTag(String tag) {
    return new Address(path, "?tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8));
  }

  private static String choice(Optional<Topic> topic) {
    return topic.map(chosen -> "?topic=" + chosen.slug()).orElse("");
  }

  /** The fragment of a card's address. No slug holds a dot, so that no two are equal. */
  static String cardId(String slug, int number) {
    return slug + "." + number;
  }
}

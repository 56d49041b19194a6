package dev.glossdeck.deck;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The metadata of a deck.
 *
 * @param id names files and addresses: lower-case letters, digits, {@code -}, {@code _}, {@code .}
 * @param title the title that readers see
 * @param description one sentence for readers, if the author wrote one
 * @param text the language of all that does not say another one
 * @param folders titles of the folders around the deck in its collection, outermost first
 * @param nested whether the site's pages stand in a folder of the deck's id even if it is the only
 *     deck
 * @param silenced codes of warnings that its author does not want to hear
 * @param facts its origin and its colour
 */
public record DeckInfo(
    String id,
    String title,
    Optional<String> description,
    TextLanguage text,
    List<String> folders,
    boolean nested,
    Set<String> silenced,
    DeckFacts facts) {
  /** The language of a deck that does not say. */
  public static final String DEFAULT_LANGUAGE = "en";

  /** Copies the collections. */
  public DeckInfo {
    folders = List.copyOf(folders);
    silenced = Collections.unmodifiableSet(new TreeSet<>(silenced));
  }

  /** A deck that silences nothing; its parts are those of the record. */
  public DeckInfo(
      String id,
      String title,
      Optional<String> description,
      TextLanguage text,
      List<String> folders,
      boolean nested) {
    this(id, title, description, text, folders, nested, Set.of(), DeckFacts.NONE);
  }

  /**
   * A deck that stands in no folder; its other parts are those of the record.
   *
   * @param language a BCP 47 tag such as {@code en}
   */
  public DeckInfo(
      String id, String title, Optional<String> description, String language, boolean nested) {
    this(id, title, description, TextLanguage.of(language), List.of(), nested);
  }

  /**
   * The deck's language.
   *
   * @return a BCP 47 tag such as {@code en}
   */
  public String language() {
    return text.tag();
  }

  /** Whether the deck is read from right to left, as its language or its author says. */
  public boolean isRightToLeft() {
    return text.direction() == Direction.RIGHT_TO_LEFT;
  }

  /**
   * The deck with another title.
   *
   * @param name the title
   * @return a copy that is the same otherwise
   */
  public DeckInfo called(String name) {
    return new DeckInfo(id, name, description, text, folders, nested, silenced, facts);
  }

  /**
   * The deck as one of a collection.
   *
   * @param around titles of the folders around it, outermost first
   * @return the same deck in these folders
   */
  public DeckInfo within(List<String> around) {
    return new DeckInfo(id, title, description, text, around, nested, silenced, facts);
  }

  /**
   * The deck without some warnings.
   *
   * @param codes that its author does not want to hear
   * @return a copy that is the same otherwise
   */
  public DeckInfo silencing(Set<String> codes) {
    return new DeckInfo(id, title, description, text, folders, nested, codes, facts);
  }

  /**
   * The deck with what is known of it.
   *
   * @param known its origin and its colour
   * @return a copy that is the same otherwise
   */
  public DeckInfo with(DeckFacts known) {
    return new DeckInfo(id, title, description, text, folders, nested, silenced, known);
  }
}

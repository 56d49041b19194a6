package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The keys of header lines: Anki's (its manual, "Text Files") and ours. */
enum HeaderKey {
  SEPARATOR,
  /** Of a file that is not in UTF-8. */
  ENCODING,
  HTML,
  TAGS,
  COLUMNS,
  NOTETYPE,
  DECK,
  NOTETYPE_COLUMN,
  DECK_COLUMN,
  TAGS_COLUMN,
  GUID_COLUMN,
  IF_MATCHES,
  MATCH_SCOPE,
  /** {@code plain}, {@code markdown} or {@code html}. */
  MARKUP,
  /** Folders of note types that learners have in Anki, with commas between them. */
  ANKI_TYPE,
  /** Whether the first record names the columns. */
  HEADING,
  /** The deck's id. */
  ID,
  TITLE,
  DESCRIPTION,
  AUTHOR,
  LICENCE,
  /** The same as {@link #LICENCE}. */
  LICENSE,
  SOURCE,
  DATE,
  /** A colour, {@code #rrggbb}. */
  ACCENT,
  /** The address below which the deck's file can be edited. */
  REPOSITORY,
  /** A BCP 47 tag. */
  LANG,
  /** {@code ltr} or {@code rtl}. */
  DIR,
  QUESTION_LANG,
  QUESTION_DIR,
  ANSWER_LANG,
  ANSWER_DIR,
  /** The languages of further fields: {@code Example: fr}, several with commas between them. */
  FIELD_LANG,
  FIELD_DIR,
  /** {@code flat} or {@code nested}. */
  LAYOUT,
  /** {@code code: off}, several with commas between them. */
  LINT;

  /** The headers of other tools that have no meaning here. */
  private static final Set<String> FOREIGN = Set.of("name", "version", "url", "comment");

  /** As it is written, in lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The key of a name in lower case. */
  static Optional<HeaderKey> of(String name) {
    return Arrays.stream(values()).filter(key -> key.toString().equals(name)).findFirst();
  }

  static boolean isForeign(String name) {
    return FOREIGN.contains(name);
  }

  /** The key that was probably meant. */
  static HeaderKey nearest(String name) {
    List<String> names = Arrays.stream(values()).map(HeaderKey::toString).toList();
    return of(NearestName.to(name, names)).orElseThrow();
  }
}

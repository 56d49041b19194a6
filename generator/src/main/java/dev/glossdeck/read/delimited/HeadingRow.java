package dev.glossdeck.read.delimited;

import dev.glossdeck.read.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises a first record that names the columns: it names a question and an answer, or it holds
 * little but names of columns, as people and programs give them. A second record of the same look
 * shows that both are cards, such as those of a deck on names of languages.
 */
final class HeadingRow {
  /** Longer ones are sentences, in UTF-16 units. */
  private static final int LONGEST_NAME = 40;

  /** A sound, a picture, an address or a gap, which no column has for a name. */
  private static final Pattern CONTENT =
      Pattern.compile("(?i)\\[sound:|!\\[|\\w://|<(?:img|audio|video)\\b|\\{\\{c\\d");

  private HeadingRow() {}

  /** Whether the look of a record is that of names of columns. */
  static boolean looksSo(Row row) {
    List<String> names = names(row).stream().filter(name -> !name.isEmpty()).toList();
    if (names.stream().allMatch(HeadingRow::isLowerCaseLetter)
        || isPairOfSynonyms(names)
        || names.stream().anyMatch(name -> CONTENT.matcher(name).find())) {
      return false;
    }
    long known = names.stream().filter(ColumnNames::isKnown).count();
    boolean tells = names.stream().anyMatch(ColumnNames::isTelling);
    if (names.size() < 2 || known == 0) {
      return false;
    }
    boolean isAll = known == names.size() && tells;
    boolean isMost = known >= 2 && known * 2 >= names.size() && names.size() > 2 && tells;
    return isAll
        || tellsBoth(names)
        || (names.stream().allMatch(HeadingRow::isShort)
            && (isMost || hasIdAndTags(names) || ColumnNames.areTechnical(names)));
  }

  /**
   * The names of the columns. Other tools mark the line with a {@code #}, which Anki passes over.
   */
  static List<String> names(Row row) {
    List<String> names = new ArrayList<>();
    for (Cell cell : row.cells()) {
      boolean isMarked = names.isEmpty() && cell.text().startsWith("#");
      names.add(Names.nfc(isMarked ? cell.text().substring(1).strip() : cell.text()));
    }
    return names;
  }

  /** Single letters are too little to go by. */
  private static boolean tellsBoth(List<String> names) {
    List<ColumnRole> roles = roles(names.stream().filter(name -> name.length() > 1).toList());
    return roles.contains(ColumnRole.QUESTION) && roles.contains(ColumnRole.ANSWER);
  }

  private static boolean hasIdAndTags(List<String> names) {
    List<ColumnRole> roles = roles(names);
    return roles.contains(ColumnRole.ID) && roles.contains(ColumnRole.TAGS);
  }

  private static List<ColumnRole> roles(List<String> names) {
    return names.stream().map(ColumnRole::of).flatMap(Optional::stream).toList();
  }

  /** Such as {@code word|Wort}, which two languages have for one role: a card. */
  private static boolean isPairOfSynonyms(List<String> names) {
    List<ColumnRole> roles = roles(names);
    return names.size() == 2 && roles.size() == 2 && roles.get(0) == roles.get(1);
  }

  /** {@code q} and {@code a} are too little to go by, though {@code Q} and {@code A} are names. */
  private static boolean isLowerCaseLetter(String name) {
    return name.length() == 1 && Character.isLowerCase(name.charAt(0));
  }

  private static boolean isShort(String name) {
    return name.length() <= LONGEST_NAME && name.chars().noneMatch(c -> ".?!".indexOf(c) >= 0);
  }
}

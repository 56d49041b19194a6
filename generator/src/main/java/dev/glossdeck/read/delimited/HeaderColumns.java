package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of a deck, as far as its header lines say something of them. */
final class HeaderColumns {
  private static final Map<HeaderKey, ColumnRole> NUMBERED =
      Map.of(
          HeaderKey.NOTETYPE_COLUMN, ColumnRole.KIND,
          HeaderKey.DECK_COLUMN, ColumnRole.DECK,
          HeaderKey.TAGS_COLUMN, ColumnRole.TAGS,
          HeaderKey.GUID_COLUMN, ColumnRole.ID);

  private final HeaderLines headers;
  private final Optional<Boolean> heading;
  private final Diagnostics diagnostics;

  /**
   * The columns of some header lines.
   *
   * @param heading whether the first record names the columns, if a header says so
   */
  HeaderColumns(HeaderLines headers, Optional<Boolean> heading, Diagnostics diagnostics) {
    this.headers = headers;
    this.heading = heading;
    this.diagnostics = diagnostics;
  }

  /** Whether a header names the columns. */
  boolean areNamed() {
    return headers.value(HeaderKey.COLUMNS).isPresent();
  }

  /** The position of the names of columns. */
  SourcePosition position() {
    return headers.position(HeaderKey.COLUMNS);
  }

  /**
   * The names of the columns, if the deck states them.
   *
   * @param separator of the records
   * @param isParted whether any record has it
   */
  List<String> names(String separator, boolean isParted) {
    List<String> names = new ArrayList<>();
    String line = headers.value(HeaderKey.COLUMNS).orElse("");
    String sign = signBetweenNames(line, separator, isParted);
    new RowCutter("", line, 0, 1, sign)
        .each(row -> row.cells().forEach(cell -> names.add(Names.nfc(cell.text()))));
    // Tools that write the names with tabs between them leave the records to the user.
    if (!sign.equals(separator) && !sign.equals("\t")) {
      diagnostics.warning(
          headers.position(HeaderKey.COLUMNS),
          DiagnosticCode.HEADER_VALUE,
          "the names in #columns have %s between them, the records %s"
              .formatted(Separators.name(sign), Separators.name(separator)),
          "write " + Separators.name(separator) + " between the names, too, as Anki reads them");
    }
    return names;
  }

  /** The separator between the names of columns, unless another sign parts known names. */
  private static String signBetweenNames(String line, String separator, boolean isParted) {
    return Stream.of("\t", "|", ";", ",")
        .filter(sign -> !line.contains(separator) && line.contains(sign))
        .filter(
            sign -> sign.equals("\t") || (isParted && areNames(line.split(Pattern.quote(sign)))))
        .findFirst()
        .orElse(separator);
  }

  private static boolean areNames(String[] names) {
    return Stream.of(names).anyMatch(name -> ColumnRole.of(name.strip()).isPresent());
  }

  /**
   * Whether the first record names the columns; empty if the deck does not say. Anki, which numbers
   * columns in its headers, knows no row of headings.
   */
  Optional<Boolean> hasHeading() {
    boolean isNumbered = NUMBERED.keySet().stream().anyMatch(key -> headers.get(key).isPresent());
    return heading.or(() -> Optional.of(false).filter(no -> isNumbered));
  }

  /** The roles that headers give to columns by number, empty for other columns. */
  List<Optional<ColumnRole>> roles(int columns) {
    List<Optional<ColumnRole>> roles =
        new ArrayList<>(Collections.nCopies(columns, Optional.empty()));
    NUMBERED.keySet().stream().sorted().forEach(key -> number(key, roles));
    return roles;
  }

  /** The highest number that a header gives a column, 0 if none does. */
  int highestNumber() {
    return NUMBERED.keySet().stream()
        .flatMap(key -> headers.value(key).stream())
        .mapToInt(HeaderColumns::parsed)
        .max()
        .orElse(0);
  }

  private static int parsed(String number) {
    return number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0;
  }

  private void number(HeaderKey key, List<Optional<ColumnRole>> roles) {
    Optional<String> value = headers.value(key);
    if (value.isEmpty()) {
      return;
    }
    int index = parsed(value.get()) - 1;
    if (index < 0 || index >= roles.size()) {
      headers.refuse(key, "\"" + value.get() + "\" is no column", "count the columns from 1");
    } else if (roles.get(index).isPresent()) {
      headers.refuse(
          key, "column " + value.get() + " has a use already", "give each column one use");
    } else {
      roles.set(index, Optional.of(NUMBERED.get(key)));
    }
  }
}

package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.Names;
import dev.glossdeck.read.SettingText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code #key:value} at the top of a text deck (Anki manual, "Text Files"), and Excel's
 * line {@code sep=;}. An empty line ends them, and so does the first line of another form.
 */
final class HeaderLines {
  private static final Pattern HEADER = Pattern.compile("#\\s*([A-Za-z][A-Za-z _-]*):(.*)");

  /** A header with a separator in it, as a spreadsheet saves it: a record of one field. */
  private static final Pattern QUOTED = Pattern.compile("\"(#(?:[^\"]|\"\")*+)\"[,;\\t|\\s]*");

  private static final Pattern EXCEL = Pattern.compile("(?i)sep=(.)\\s*");

  /** The empty cells that a spreadsheet appends to a line. */
  private static final Pattern PADDING = Pattern.compile("(.*?[^,;|\\t])([,;|\\t]+)");

  /**
   * The tags of all notes, as old editions of Anki took them from the first line, and the cells
   * that a spreadsheet appends.
   */
  private static final Pattern OLD_TAGS =
      Pattern.compile("(?i)tags:\\s*([^|\\t,;\\s][^|\\t]*?)[|\\t,;\\s]*");

  /** A record that no colon need part. */
  private static final Pattern PARTED = Pattern.compile(".*[|\\t,;].*");

  /** The escape for a question that begins with #, in text and in a sheet. */
  private static final String ESCAPE =
      ", or put a question that begins with # into quotation marks";

  private static final String OWN_CELL = ", or put an answer beside it if it is a question";

  private final String path;
  private final String text;
  private final Diagnostics diagnostics;
  private final Map<HeaderKey, Header> headers = new HashMap<>();
  private int from;
  private int line = 1;

  /**
   * A header.
   *
   * @param value without white space at its ends
   * @param position the position of the value, in a sheet its cell
   * @param isCell whether it stands in a sheet
   */
  record Header(String value, SourcePosition position, boolean isCell) {
    SettingText text() {
      return isCell
          ? new SettingText(Names.nfc(value), index -> position)
          : new SettingText(Names.nfc(value), position);
    }
  }

  private HeaderLines(String path, String text, Diagnostics diagnostics) {
    this.path = path;
    this.text = text;
    this.diagnostics = diagnostics;
  }

  static HeaderLines read(String path, String text, Diagnostics diagnostics) {
    HeaderLines lines = new HeaderLines(path, text, diagnostics);
    lines.read();
    return lines;
  }

  /**
   * Headers that stand in a sheet.
   *
   * @param text the headers, each as a line
   * @param cell the place in the sheet of a place in the text
   */
  static HeaderLines ofSheet(
      String path, String text, Diagnostics diagnostics, UnaryOperator<SourcePosition> cell) {
    Diagnostics found = new Diagnostics();
    HeaderLines lines = read(path, text, found);
    lines.headers.replaceAll(
        (k, header) -> new Header(header.value(), cell.apply(header.position()), true));
    for (Diagnostic d : found.sorted()) {
      String remedy = d.remedy().replace(ESCAPE, OWN_CELL);
      diagnostics.add(
          new Diagnostic(d.severity(), cell.apply(d.position()), d.code(), d.problem(), remedy));
    }
    return lines;
  }

  Optional<Header> get(HeaderKey key) {
    return Optional.ofNullable(headers.get(key));
  }

  Optional<String> value(HeaderKey key) {
    return get(key).map(Header::value).filter(value -> !value.isEmpty());
  }

  /** Reports the value of a header. */
  void refuse(HeaderKey key, String problem, String remedy) {
    diagnostics.error(
        position(key), DiagnosticCode.HEADER_VALUE, "#" + key + ": " + problem, remedy);
  }

  /** The position of a header's value, or the start of the file. */
  SourcePosition position(HeaderKey key) {
    return get(key).map(Header::position).orElse(SourcePosition.startOf(path));
  }

  /** The text with the place of its first record. */
  DelimitedText records() {
    return new DelimitedText(path, text, from, line);
  }

  private void read() {
    String first = lineAt(0);
    Matcher excel = EXCEL.matcher(first);
    if (excel.matches()) {
      headers.put(
          HeaderKey.SEPARATOR, new Header(excel.group(1), new SourcePosition(path, 1, 5), false));
      next(first);
    }
    readOldTags();
    while (from < text.length()) {
      String whole = lineAt(from);
      if (!header(whole)) {
        readOldTags();
        return;
      }
      next(whole);
    }
  }

  /** In a deck of records {@code question:answer} such a line is a record. */
  private void readOldTags() {
    String whole = lineAt(from);
    Matcher tags = OLD_TAGS.matcher(whole);
    int following = Math.min(text.length(), from + whole.length() + 1);
    boolean isGiven = headers.containsKey(HeaderKey.TAGS);
    if (!isGiven && tags.matches() && PARTED.matcher(lineAt(following)).matches()) {
      SourcePosition place = new SourcePosition(path, line, 1 + tags.start(1));
      headers.put(HeaderKey.TAGS, new Header(tags.group(1), place, false));
      next(whole);
      if (tags.group(1).matches(".*[,;].*")) {
        diagnostics.warning(
            place,
            DiagnosticCode.TAGS_LINE,
            "the first line is taken for the tags of all cards",
            "write #tags:"
                + tags.group(1)
                + ", or put the line into quotation marks if it is a card");
      }
    }
  }

  private String lineAt(int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private void next(String whole) {
    from = Math.min(text.length(), from + whole.length() + 1);
    line++;
  }

  private boolean header(String whole) {
    Matcher quoted = QUOTED.matcher(whole);
    boolean isQuoted = quoted.matches();
    Matcher header = HEADER.matcher(isQuoted ? quoted.group(1).replace("\"\"", "\"") : whole);
    if (!header.matches()) {
      return false;
    }
    int before = header.start(2) + (isQuoted ? 1 : 0);
    String name = header.group(1).strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    Optional<HeaderKey> key = HeaderKey.of(name);
    SourcePosition start = new SourcePosition(path, line, 1);
    if (key.isPresent()) {
      take(
          key.get(), header.group(2), start.plusColumns(whole.codePointCount(0, before)), isQuoted);
    } else if (HeaderKey.isForeign(name)) {
      diagnostics.warning(
          start,
          DiagnosticCode.FOREIGN_HEADER,
          "\"#" + name + "\" says nothing here",
          "leave it out");
    } else {
      diagnostics.error(
          start,
          DiagnosticCode.UNKNOWN_HEADER,
          "there is no header \"#" + name + "\"",
          "write #" + HeaderKey.nearest(name) + ESCAPE);
    }
    return true;
  }

  private void take(HeaderKey key, String written, SourcePosition start, boolean isQuoted) {
    String value = isQuoted ? written : unpadded(key, written, start);
    int indent = value.length() - value.stripLeading().length();
    SourcePosition position = start.plusColumns(indent);
    // A tab or a space as separator is no white space around a value.
    String content = key == HeaderKey.SEPARATOR && value.isBlank() ? value : value.strip();
    if (headers.putIfAbsent(key, new Header(content, position, false)) != null) {
      diagnostics.error(
          position,
          DiagnosticCode.REPEATED_HEADER,
          "\"#" + key + "\" stands here twice",
          "keep one");
    }
  }

  private String unpadded(HeaderKey key, String written, SourcePosition start) {
    Matcher padded = PADDING.matcher(written);
    if (key == HeaderKey.COLUMNS || !padded.matches()) {
      return written;
    }
    diagnostics.warning(
        start.plusColumns(written.codePointCount(0, padded.start(2))),
        DiagnosticCode.PADDED_HEADER,
        "a spreadsheet has put \"" + padded.group(2).replace("\t", "→") + "\" behind the header",
        "take it away, since Anki reads it as part of the value");
    return padded.group(1);
  }
}

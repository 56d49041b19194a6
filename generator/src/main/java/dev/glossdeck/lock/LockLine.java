package dev.glossdeck.lock;

import dev.glossdeck.deck.Fingerprint;
import dev.glossdeck.deck.NoteId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A line of a lock: fields with a tab between them. */
final class LockLine {
  static final char TAB = '\t';
  static final int FIELDS = 10;

  private static final String LIST = "|";
  private static final int MARK_LENGTH = 6;
  private static final Pattern EMPTY_END = Pattern.compile("\t+$");

  private LockLine() {}

  /** The whole line, without its end. Empty fields at its end are left out. */
  static String of(LockEntry entry) {
    List<String> fields = new ArrayList<>(said(entry));
    fields.add(entry.trace().after().map(NoteId::value).map(LockLine::escaped).orElse(""));
    fields.add(String.join(" ", entry.trace().versions()));
    return EMPTY_END.matcher(String.join("\t", fields)).replaceFirst("");
  }

  /** A mark that identifies a line among those of its note. */
  static String mark(LockEntry entry) {
    return Fingerprint.of(String.join("\t", said(entry))).substring(0, MARK_LENGTH);
  }

  /** Whether a text could be a mark. */
  static boolean isMark(String text) {
    return text.matches("[0-9a-z]{" + MARK_LENGTH + "}");
  }

  private static List<String> said(LockEntry entry) {
    return List.of(
        escaped(entry.id().value()),
        entry.slug().now(),
        entry.changed().toString(),
        entry.hash().toString(),
        escaped(entry.question().now()),
        list(entry.question().former()),
        list(entry.slug().former()),
        entry.retired().map(Instant::toString).orElse(""));
  }

  private static String list(List<String> texts) {
    return texts.stream().map(LockLine::escaped).collect(Collectors.joining(LIST));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  /** The texts of a field; none if it is empty. */
  static List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && i + 1 < field.length()) {
        i++;
        text.append(meant(field.charAt(i)));
      } else if (c == '|') {
        texts.add(text.toString());
        text.setLength(0);
      } else {
        text.append(c);
      }
    }
    if (!field.isEmpty()) {
      texts.add(text.toString());
    }
    return texts;
  }

  /** The text of a field that holds one. */
  static String text(String field) {
    return String.join(LIST, texts(field));
  }

  private static char meant(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}

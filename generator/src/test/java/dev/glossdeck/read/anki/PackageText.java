package dev.glossdeck.read.anki;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A package told in a few lines, for the examples of its specification:
 *
 * <pre>
 * type Basic: Front, Back           a note type and its fields; cloze instead of type for gaps
 * card {{Front}} => {{Back}}        a template of it
 * deck Cells: About cells           a deck and its description, for the notes that follow
 * note Basic: What? | That          a note and what its fields hold
 * note Basic #guid .tag: What? |    with a guid and a tag
 * media a.png                       a medium
 * listed b.png                      a medium that the list names and the package has not
 * </pre>
 *
 * {@code \u0008} stands for a character.
 */
public final class PackageText {
  private static final Pattern CHARACTER = Pattern.compile("\\\\u([0-9a-f]{4})");

  private final TestPackage made = new TestPackage();

  private PackageText() {}

  /** The bytes of the package. */
  public static byte[] bytes(String text) throws IOException {
    PackageText reader = new PackageText();
    for (String line : text.lines().map(PackageText::unescaped).toList()) {
      if (!line.isBlank()) {
        reader.line(line);
      }
    }
    return reader.made.bytes();
  }

  private static String unescaped(String line) {
    return CHARACTER
        .matcher(line)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  private void line(String line) throws IOException {
    String[] words = line.strip().split(" ", 2);
    String[] halves = (words[1] + " ").split(words[0].equals("card") ? " => " : ": ", 2);
    String second = halves.length < 2 ? "" : halves[1].stripTrailing();
    switch (words[0]) {
      case "type", "cloze" ->
          made.type(halves[0], words[0].equals("cloze"), List.of(second.split(", ")));
      case "card" -> made.template(halves[0], second);
      case "deck" -> made.deck(halves[0].strip(), second);
      case "note" -> note(halves[0], second);
      case "media" -> made.medium(words[1]);
      case "listed" -> made.listed(words[1]);
      default -> throw new IllegalArgumentException(line);
    }
  }

  private void note(String head, String contents) {
    List<String> words = Arrays.asList(head.split(" (?=[#.])"));
    String guid = starting("#", words);
    String[] fields =
        Arrays.stream(contents.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    made.note(words.get(0), guid, starting(".", words), fields);
  }

  private static String starting(String mark, List<String> words) {
    return words.stream()
        .filter(word -> word.startsWith(mark))
        .map(word -> word.substring(1))
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }
}

package dev.glossdeck.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.anki.RealAnki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An author whose deck learners have in Anki moves to Glossdeck: the deck comes back as text with
 * its note types, and its editions reach those learners. Their Anki is the real one.
 */
class MovedDeckTest extends ToolFixture {
  private static final String FIRST_EDIT = "a pet";
  private static final String SECOND_EDIT = "Toledo";

  private String deck = "moved/deck.txt";
  private RealAnki anki;
  private final List<String> editions = new ArrayList<>();

  @BeforeEach
  void makeDeck() throws Exception {
    anki = RealAnki.find();
    anki.move(temp, List.of("make", temp.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest.apkg", "legacy.apkg", "all.colpkg"})
  void bringsLearnersOnlyTheEditsOfAPackageThatWasConverted(String source) throws Exception {
    assertThat(run("convert", path(source), "-o", path("moved/deck.txt")))
        .as(err.toString())
        .isZero();
    assertThat(temp.resolve("moved/deck.txt.lock")).exists();
    assertThat(err.toString()).contains("the note's cards lie in several decks").contains("apart]");
    edit("cat", FIRST_EDIT);
    edition("apkg");
    edit("Madrid", SECOND_EDIT);
    edition("apkg");
    RealAnki.Result result = learned();
    assertThat(result.get("problems")).isEqualTo(List.of());
    assertThat(changes(result))
        .containsExactly(
            "gato|a pet|<ul><li>a</li></ul> ",
            "{{c1::Toledo}} está en {{c2::España::país}}.|<i>más</i>");
    assertThat(counts(result, 1)).isEqualTo("new 0, updated 1, duplicate 5, conflicting 0");
    assertThat(counts(result, 2)).isEqualTo("new 0, updated 1, duplicate 5, conflicting 0");
  }

  @Test
  void bringsLearnersATemplateThatItsAuthorEdits() throws Exception {
    assertThat(run("convert", path("newest.apkg"), "-o", path(deck))).isZero();
    for (String edit : List.of("first", "second")) {
      write("moved/newest-types/mein-typ/karte.back.html", "{{FrontSide}}<hr>" + edit + " {{B}}\n");
      edition("apkg", "--timestamp", "2026-01-01T00:00:00Z");
    }
    assertThat(run("stamp", path(deck))).isZero();
    assertThat(out.toString()).contains("up to date");
    RealAnki.Result result = learned();
    assertThat(result.get("problems")).isEqualTo(List.of());
    assertThat(changes(result)).isEmpty();
    assertThat(result.get("backs").toString()).contains("second {{B}}").doesNotContain("first");
  }

  @Test
  void bringsLearnersOnlyTheEditsOfMarkdown() throws Exception {
    deck = "moved/deck.md";
    assertThat(run("convert", path("newest.apkg"), "-o", path(deck))).as(err.toString()).isZero();
    edit("\ncat\n", "\n" + FIRST_EDIT + "\n");
    edition("apkg");
    edit("Madrid", SECOND_EDIT);
    edition("apkg");
    RealAnki.Result result = learned();
    assertThat(result.get("problems")).isEqualTo(List.of());
    assertThat(changes(result))
        .containsExactly(
            "gato|a pet|<ul><li>a</li></ul>",
            "{{c1::Toledo}} está en {{c2::España::país}}.|<i>más</i>");
  }

  /** The text says the names of types only, so that they come from the package. */
  @Test
  void bringsLearnersTheEditsOfATextThatAnkiExported() throws Exception {
    assertThat(run("convert", path("newest.apkg"), "-o", path("moved/deck.txt"))).isZero();
    String types =
        lines("moved/deck.txt")
            .filter(line -> line.startsWith("#anki-type:"))
            .findFirst()
            .orElseThrow();
    List<String> text = new ArrayList<>(lines("text.txt").toList());
    text.add(2, types);
    text.add(2, "#id:newest");
    write("moved/deck.txt", String.join("\n", text) + "\n");
    edit("cat", FIRST_EDIT);
    edition("update.txt");
    edit("Madrid", SECOND_EDIT);
    write(
        deck,
        lines(deck).filter(line -> !line.matches(".*(\tto go\t|#hash).*")).collect(joining("\n")));
    edition("apkg");
    lines("edition1/downloads/newest.retired.txt")
        .filter(line -> line.contains("\"mid:"))
        .forEach(search -> editions.add("find:" + search));
    RealAnki.Result result = learned();
    assertThat(result.get("problems")).isEqualTo(List.of());
    assertThat(result.get("found")).isEqualTo(List.of("#hash first", "ir"));
    assertThat(changes(result)).hasSize(2);
    assertThat(counts(result, 1)).isEqualTo("new 0, updated 1, duplicate 5, conflicting 0");
  }

  /** Anki tells both apart by what they hold, so that a second way through loses nothing either. */
  @Test
  void writesTheSameDeckAgain() throws IOException {
    assertThat(run("convert", path("newest.apkg"), "-o", path("moved/deck.txt"))).isZero();
    assertThat(run("convert", path("moved/deck.txt"), "-o", path("again/newest.apkg"))).isZero();
    assertThat(run("convert", path("again/newest.apkg"), "-o", path("twice/deck.txt"))).isZero();
    Map<String, String> first = files("moved");
    assertThat(files("twice")).containsOnlyKeys(first.keySet()).containsAllEntriesOf(first);
  }

  private void edit(String before, String after) throws IOException {
    Path file = temp.resolve(deck);
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  private void edition(String ending, String... options) throws IOException {
    String built = path("edition" + editions.size());
    assertThat(run(with(options, "build", path(deck), "-o", built, "--only", "anki")))
        .as(err.toString())
        .isZero();
    assertThat(run(with(options, "stamp", path(deck)))).isZero();
    try (var found = Files.list(Path.of(built, "downloads"))) {
      editions.add(
          found
              .map(Path::toString)
              .filter(name -> name.endsWith("." + ending))
              .findFirst()
              .orElseThrow());
    }
  }

  private static String[] with(String[] options, String... command) {
    return Stream.of(command, options).flatMap(Stream::of).toArray(String[]::new);
  }

  private RealAnki.Result learned() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("learn", path("newest.apkg")));
    arguments.addAll(editions);
    return anki.move(temp, arguments);
  }

  private static List<String> changes(RealAnki.Result result) {
    return ((List<?>) result.get("changed"))
        .stream()
            .map(change -> (List<?>) ((List<?>) change).get(1))
            .map(fields -> String.join("|", fields.stream().map(Object::toString).toList()))
            .toList();
  }

  private static String counts(RealAnki.Result result, int edition) {
    Map<?, ?> counts = (Map<?, ?>) ((List<?>) result.get("imports")).get(edition);
    return String.join(
        ", ",
        List.of("new", "updated", "duplicate", "conflicting").stream()
            .map(name -> name + " " + counts.get(name))
            .toList());
  }

  private Stream<String> lines(String file) throws IOException {
    return Files.readString(temp.resolve(file)).lines();
  }
}

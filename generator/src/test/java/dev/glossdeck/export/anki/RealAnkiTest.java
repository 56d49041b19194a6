package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.History;
import dev.glossdeck.deck.History.LastChange;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RealAnkiTest {
  private static final String CLEAN = "Database rebuilt and optimized.";
  private static final Instant LATER = AnkiDecks.TIME.plusSeconds(1);
  private static final String[] CARDS = {"One?|1", "Two?|2", "Three?|3", "Four?|4"};
  private static final String[] EDITED = {
    "One?|1", "Two?|2, mended", "New?|n", "Three?|3", "Four?|4"
  };

  @TempDir private Path folder;
  private RealAnki anki;

  @BeforeEach
  void findAnki() {
    anki = RealAnki.find();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic=Front,Back", "Einfach=Vorderseite,Rückseite", "Three=A,B,C"})
  void importsTheTextFileWholeIntoATypeOfTheLearners(String type) throws Exception {
    Deck deck = withFullNote(AnkiDecks.hard());
    RealAnki.Result result =
        anki.run(folder, "type:" + type, "csv:" + write("csv", AnkiDecks.TIME, deck));
    assertThat(result.get("check")).isEqualTo(CLEAN);
    assertThat(result.notes()).hasSameSizeAs(deck.notes());
    for (int i = 0; i < deck.notes().size(); i++) {
      Map<?, ?> note = result.notes().get(i);
      AnkiNote expected = made(deck).notes().get(i);
      Map<NoteField, String> expectedFields = made(deck).fields(expected);
      assertThat(fields(note).get(0)).isEqualTo(expectedFields.get(NoteField.QUESTION));
      assertThat(fields(note).get(1)).isEqualTo(FieldRenderer.answer(expectedFields));
      assertThat(fields(note).subList(2, fields(note).size())).allMatch(""::equals);
      assertThat(note.get("tags")).isEqualTo(List.of());
      assertIdentity(note, expected, deck);
      assertThat(note.get("type")).isEqualTo(type.substring(0, type.indexOf('=')));
    }
  }

  @Test
  void importsThePackageWholeWithOurType() throws Exception {
    assertPackageArrives(withFullNote(AnkiDecks.hard()));
  }

  @Test
  void importsMarkdownWhole() throws Exception {
    assertPackageArrives(
        TestDecks.markdown(
            "What is H~2~O?|Water[^1].\n\nIce\n: solid\n\n[^1]: *Pure* water.",
            "What does **bold** do?|1. It *stresses*\n2. `a < b`\n\n```\nx  y\n```",
            "What is `x`?|```python\ndef f(x): return \"<b>\"  # {{c1::no gap}}\n```",
            "And here?|```java\n@A int x = 1; // [sound:a.mp3]\n```",
            "What is $a_{b_{c}}$?|$$\\frac{1}{2} < 1$$ see [there](https://example.org/?a=1&b=2)"));
  }

  @Test
  void bringsPicturesAndSoundsThatAnkiFindsAllInUse() throws Exception {
    byte[] harmful = TestPictures.svg("<script>alert(1)</script><rect width='1' height='1'/>");
    Map<String, byte[]> files =
        Map.of(
            "a b/dot.png",
            TestPictures.png(),
            "figure.svg",
            TestPictures.svg(),
            "harmful.svg",
            harmful,
            "dog.mp3",
            new byte[] {'I', 'D', '3'});
    String text =
        """
        ## What?

        ![a dot](<a b/dot.png>) ![a figure](figure.svg) ![h](harmful.svg)

        [listen](dog.mp3)
        """;
    Deck deck =
        new MarkdownDeckReader().read(Sources.text("d.md", text, files)).deck().orElseThrow();
    RealAnki.Result result = anki.run(folder, "apkg:" + write("apkg", AnkiDecks.TIME, deck));
    Map<?, ?> media = (Map<?, ?>) result.get("media");
    List<String> names = media.keySet().stream().map(Object::toString).toList();
    assertThat(names.stream().map(name -> name.replaceFirst("-\\w{8}\\.", ".")))
        .containsExactly("a b_dot.png", "dog.mp3", "figure.svg", "harmful.svg");
    assertThat(media.get(names.get(0))).isEqualTo(sha256(TestPictures.png()));
    assertThat(media.get(names.get(2))).isEqualTo(sha256(TestPictures.svg()));
    assertThat(media.get(names.get(3))).isNotEqualTo(sha256(harmful));
    assertThat(result.get("mediaCheck"))
        .isEqualTo(Map.of("unused", List.of(), "missing", List.of()));
    assertThat(fields(result.notes().get(0)).get(1))
        .contains(
            "<img src=\"" + names.get(0) + "\" alt=\"a dot\"", "[sound:" + names.get(1) + "]");
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void showsEveryCharacterOfTheSource() throws Exception {
    Deck deck = AnkiDecks.hard();
    RealAnki.Result result = anki.run(folder, "csv:" + write("csv", AnkiDecks.TIME, deck));
    for (int i = 0; i < deck.notes().size(); i++) {
      Note note = deck.notes().get(i);
      List<String> fields = fields(result.notes().get(i));
      assertThat(shown(fields.get(0))).isEqualTo(note.question().source());
      assertThat(shown(fields.get(1))).isEqualTo(note.answer().source());
    }
  }

  @Test
  void agreesWithAnkiOnSortTextAndChecksum() throws Exception {
    Deck deck = withFullNote(AnkiDecks.hard());
    RealAnki.Result result =
        anki.run(folder, "type:B=F,B", "csv:" + write("csv", AnkiDecks.TIME, deck));
    for (Map<?, ?> note : result.notes()) {
      String text = SortText.of(fields(note).get(0));
      assertThat(((Number) note.get("checksum")).longValue()).isEqualTo(SortText.checksum(text));
      if (!text.matches("\\d+")) {
        assertThat(note.get("sortText")).isEqualTo(text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "apkg"})
  void bringsAnEditAndKeepsWhatTheLearnerKnows(String ending) throws Exception {
    Path first = write(ending, AnkiDecks.TIME, TestDecks.plain(CARDS));
    Path second = write(ending, LATER, TestDecks.plain(EDITED));
    RealAnki.Result result =
        anki.run(folder, ending + ":" + first, "study:3", ending + ":" + second);
    assertThat(result.get("studied"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(3)
        .isEqualTo(result.get("studiedBefore"));
    assertThat(((Number) result.get("reviews")).intValue()).isGreaterThanOrEqualTo(3);
    assertThat(result.notes())
        .extracting(note -> fields(note).get(0) + fields(note).get(1))
        .containsExactlyInAnyOrder("One?1", "Two?2, mended", "New?n", "Three?3", "Four?4");
    assertThat(result.get("cards")).isEqualTo(EDITED.length);
    assertThat(result.get("check")).isEqualTo(CLEAN);
  }

  @Test
  void doesNotBringAnEditWhoseTimestampHasNotMoved() throws Exception {
    Path first = write("apkg", AnkiDecks.TIME, TestDecks.plain(CARDS));
    Path second = write("apkg", AnkiDecks.TIME, TestDecks.plain(EDITED));
    RealAnki.Result result = anki.run(folder, "apkg:" + first, "apkg:" + second);
    assertThat(result.notes())
        .extracting(note -> fields(note).get(1))
        .containsExactlyInAnyOrder("1", "2", "n", "3", "4");
  }

  @Test
  void bringsTheEditsOfAStampedDeckAtTheSameTimestamp() throws Exception {
    Deck edited = TestDecks.plain(EDITED);
    Map<NoteId, LastChange> changes = new HashMap<>();
    edited.notes().forEach(note -> changes.put(note.id(), new LastChange(AnkiDecks.TIME, false)));
    changes.put(edited.notes().get(1).id(), new LastChange(AnkiDecks.TIME, true));
    History history = new History(changes, Map.of(), Map.of(), List.of());
    Path first = write("apkg", AnkiDecks.TIME, TestDecks.plain(CARDS));
    Path second = write("apkg", AnkiDecks.TIME, edited.remembered(edited.notes(), history));
    RealAnki.Result result = anki.run(folder, "apkg:" + first, "study:3", "apkg:" + second);
    assertThat(result.notes())
        .extracting(note -> fields(note).get(1))
        .containsExactlyInAnyOrder("1", "2, mended", "n", "3", "4");
    assertThat(result.get("studied")).isEqualTo(result.get("studiedBefore"));
    assertThat(((List<?>) result.get("imports")).get(1))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("updated", 1);
  }

  private void assertPackageArrives(Deck deck) throws IOException, InterruptedException {
    RealAnki.Result result = anki.run(folder, "apkg:" + write("apkg", AnkiDecks.TIME, deck));
    assertThat(result.get("check")).isEqualTo(CLEAN);
    assertThat(result.get("cards")).isEqualTo(deck.notes().size());
    assertThat(result.notes()).hasSameSizeAs(deck.notes());
    for (int i = 0; i < deck.notes().size(); i++) {
      Map<?, ?> note = result.notes().get(i);
      AnkiNote expected = made(deck).notes().get(i);
      assertThat(fields(note)).isEqualTo(NoteType.row(made(deck).fields(expected)));
      assertIdentity(note, expected, deck);
      assertThat(strings(note.get("tags"))).containsExactlyInAnyOrderElementsOf(expected.tags());
      assertThat(note.get("type")).isEqualTo("Glossdeck");
    }
  }

  private static void assertIdentity(Map<?, ?> note, AnkiNote expected, Deck deck) {
    assertThat(note.get("guid")).isEqualTo(expected.guid());
    assertThat(note.get("deck")).isEqualTo(deck.info().title());
  }

  /**
   * The characters that a browser would show, line ends for {@code <br>}; written for this test.
   */
  private static String shown(String html) {
    return html.replaceAll("</p><p>", " ")
        .replaceAll("<br>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static Deck withFullNote(Deck deck) {
    List<Note> notes = new ArrayList<>(deck.notes());
    notes.add(AnkiDecks.full());
    return new Deck(deck.info(), notes, deck.source());
  }

  private static AnkiDeck made(Deck deck) {
    return AnkiDecks.made(deck);
  }

  private static List<String> fields(Map<?, ?> note) {
    return strings(note.get("fields"));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(Object::toString).toList();
  }

  private Path write(String ending, Instant time, Deck deck) throws IOException {
    MemoryOutput output = AnkiDecks.export(time, deck);
    Path file = Files.createTempFile(folder, "deck", "." + ending);
    return Files.write(file, output.bytes("downloads/d." + ending));
  }
}

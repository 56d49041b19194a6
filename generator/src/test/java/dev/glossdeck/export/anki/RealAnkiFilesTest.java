package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.History;
import dev.glossdeck.deck.History.Retired;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file, as the real Anki takes and shows it. */
class RealAnkiFilesTest {
  private static final String CLEAN = "Database rebuilt and optimized.";

  @TempDir private Path folder;
  private RealAnki anki;

  @BeforeEach
  void findAnki() {
    anki = RealAnki.find();
  }

  @Test
  void updatesNotesOfEveryKindAndMakesNewOnes() throws Exception {
    Deck first = all(deck(NoteKind.BASIC, "One?|1"), deck(NoteKind.CLOZE, "{{c1::Two}}|2"));
    Deck second =
        all(
            deck(NoteKind.REVERSED, "One?|eins"),
            deck(NoteKind.CLOZE, "{{c1::Two}}|zwei"),
            deck(NoteKind.TYPED, "Three?|drei"));
    RealAnki.Result result =
        anki.run(
            folder, "apkg:" + file("apkg", first), "study:2", "csv:" + file("update.txt", second));
    assertThat(((List<?>) result.get("imports")).get(1))
        .isEqualTo(
            Map.of(
                "new", 1,
                "updated", 2,
                "duplicate", 0,
                "conflicting", 0,
                "first_field_match", 0,
                "empty_first_field", 0));
    assertThat(result.get("studied")).isEqualTo(result.get("studiedBefore"));
    assertThat(result.notes())
        .extracting(note -> ((List<?>) note.get("fields")).get(1).toString())
        .containsExactlyInAnyOrder("eins", "zwei", "drei");
    assertThat(result.get("cards")).isEqualTo(4);
    assertThat(result.get("check")).isEqualTo(CLEAN);
  }

  /** Else it would put our notes into a type of the learner's, where no package reaches them. */
  @Test
  void bringsNothingByTheUpdateFileWithoutThePackage() throws Exception {
    RealAnki.Result result =
        anki.run(
            folder, "type:Basic=Front,Back", "csv:" + file("update.txt", TestDecks.plain("a|b")));
    assertThat(result.notes()).isEmpty();
  }

  @Test
  void bringsAReplacedPicture() throws Exception {
    Deck deck = TestDecks.markdown("What is shown?|![x](heart.svg)");
    RealAnki.Result result =
        anki.run(
            folder,
            "apkg:" + file("apkg", showing(deck, "<svg/>")),
            "apkg:" + file("apkg", later(showing(deck, "<svg></svg>"))));
    assertThat((Map<?, ?>) result.get("media")).hasSize(2);
    String answer = ((List<?>) result.notes().get(0).get("fields")).get(1).toString();
    Map<?, ?> check = (Map<?, ?>) result.get("mediaCheck");
    assertThat(check.get("missing")).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    assertThat(check.get("unused"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .singleElement()
        .satisfies(old -> assertThat(answer).doesNotContain(old.toString()));
  }

  @Test
  void findsRetiredCardsOfThePackageAndOfTheTextFile() throws Exception {
    String[] cards = {"Is <b> bold (1)?|a", "What's \"a_b\" & c*d: e?|b", "What remains?|c"};
    Deck old = TestDecks.plain(cards);
    Deck rest = TestDecks.plain("What remains?|c");
    List<Retired> retired =
        old.notes().stream()
            .limit(2)
            .map(note -> new Retired(note.id(), note.question().source()))
            .toList();
    History history = new History(Map.of(), Map.of(), Map.of(), retired);
    String list =
        AnkiDecks.export(AnkiDecks.TIME, rest.remembered(rest.notes(), history))
            .text("downloads/d.retired.txt");
    String search =
        list.lines().filter(line -> line.startsWith("\"Key:")).findFirst().orElseThrow();
    List<String> ids = retired.stream().map(one -> one.id().value()).sorted().toList();
    for (String ending : List.of("apkg", "csv")) {
      String step = ending + ":" + file(ending, old);
      RealAnki.Result result = anki.run(folder, "type:B=F,B", step, "find:" + search);
      assertThat(result.get("found")).as(ending).isEqualTo(List.of(ids));
    }
  }

  /** Rows with such a name in a column of decks are dropped. */
  @Test
  void bringsDecksWhoseNamesAreNumbers() throws Exception {
    Map<String, String> names =
        Map.of(
            "1", "1 (d)",
            "2024", "2024",
            "1699999999999", "1699999999999 (d)",
            "1e5", "1e5",
            "Default", "Default (d)");
    for (Map.Entry<String, String> name : names.entrySet()) {
      List<String> steps = new ArrayList<>(List.of("type:B=F,B"));
      for (String ending : List.of("csv", "csv", "apkg", "update.txt")) {
        Deck deck = AnkiDecks.deck("d", name.getKey(), note("question " + steps.size()));
        steps.add((ending.equals("apkg") ? "apkg:" : "csv:") + file(ending, deck));
      }
      RealAnki.Result result = anki.run(folder, steps.toArray(String[]::new));
      assertThat(result.notes())
          .hasSize(4)
          .extracting(note -> note.get("deck").toString())
          .containsOnly(name.getValue());
    }
  }

  /** Anki would make a second deck of the parent, A+. */
  @Test
  void bringsDecksOfWhichTheInnerComesFirst() throws Exception {
    String text = "#separator:|\n#deck column:3\none|1|A::B::C\ntwo|2|A::B\nthree|3|a\nfour|4|X\n";
    Deck deck =
        new DelimitedDeckReader(ReadOptions.NONE)
            .read(Sources.text("d.txt", text, Map.of()))
            .deck()
            .orElseThrow();
    RealAnki.Result result =
        anki.run(folder, "type:B=F,B", "csv:" + file("csv", deck), "apkg:" + file("apkg", deck));
    assertThat(result.notes())
        .extracting(note -> note.get("deck").toString())
        .containsExactlyInAnyOrder("a::B::C", "a::B", "a", "X");
  }

  @Test
  void showsMarksOfPlainTextAsTheyAre() throws Exception {
    String marks =
        "[[type:Answer]] [anki:tts lang=en_US]x[/anki:tts] [sound:] {{Answer}} {{c1::z}}";
    RealAnki.Result result =
        anki.run(folder, "apkg:" + file("apkg", TestDecks.plain("Marks " + marks + "?|" + marks)));
    List<?> sides = (List<?>) ((List<?>) result.get("sides")).get(0);
    for (Object side : sides) {
      assertThat(side.toString().replace("<span></span>", "")).contains(marks);
      assertThat(side.toString()).doesNotContain("[[type:", "[anki:");
    }
  }

  @Test
  void showsGapsOfRemarksFilledAndMakesNoCardsOfThem() throws Exception {
    Deck deck = deck(NoteKind.CLOZE, "{{c1::Rome}} is old|as {{c2::Athens}} is");
    RealAnki.Result result =
        anki.run(folder, "apkg:" + file("apkg", deck), "csv:" + file("update.txt", deck));
    assertThat(result.get("cards")).isEqualTo(1);
    List<?> sides = (List<?>) ((List<?>) result.get("sides")).get(0);
    assertThat(sides.get(1).toString()).contains(">as Athens is<");
  }

  /** Signs that would end a gap, or begin its hint, in text, code and formulas. */
  @Test
  void keepsWhatLooksLikeAMarkWithinAGap() throws Exception {
    Deck plain =
        TestDecks.markdown("A {{c1::`std::vector` of $x_{y_{z}}$::hint}} and {{c2::{b}}} end|x");
    Note note = AnkiDecks.of(NoteKind.CLOZE, plain).get(0);
    RealAnki.Result result =
        anki.run(folder, "apkg:" + file("apkg", AnkiDecks.deck("d", "D", note)));
    List<?> sides = (List<?>) result.get("sides");
    assertThat(sides).hasSize(2);
    String first = ((List<?>) sides.get(0)).get(0).toString();
    assertThat(first).contains(">[hint]</span> and ", ">{b&#125;</span> end");
    assertThat(((List<?>) sides.get(1)).get(1).toString())
        .contains(
            "><code>std:&#58;vector</code> of \\(x_{y_{z}&#125;\\)</span> and ",
            ">{b&#125;</span> end");
  }

  @Test
  void asksToTypeWordsAndShowsTheWholeAnswerBelow() throws Exception {
    Deck plain = TestDecks.markdown("How much?|- $\\frac{1}{2}$ *litre*\n- more");
    Note note = AnkiDecks.of(NoteKind.TYPED, plain).get(0);
    RealAnki.Result result =
        anki.run(folder, "apkg:" + file("apkg", AnkiDecks.deck("d", "D", note)));
    List<?> fields = (List<?>) result.notes().get(0).get("fields");
    assertThat(fields.get(11).toString()).doesNotContain("\\", "<").contains("litre", "more");
    List<?> sides = (List<?>) ((List<?>) result.get("sides")).get(0);
    assertThat(sides.get(0).toString()).contains("[[type:Typed]]");
    assertThat(sides.get(1).toString()).contains("[[type:Typed]]", "<i>litre</i></li><li>more");
  }

  private static Note note(String question) {
    return TestDecks.plain(question + "|x").notes().get(0);
  }

  private static Deck deck(NoteKind kind, String line) {
    return AnkiDecks.of(kind, line);
  }

  private static Deck all(Deck... decks) {
    List<Note> notes = new ArrayList<>();
    for (Deck deck : decks) {
      notes.addAll(deck.notes());
    }
    return AnkiDecks.deck("d", "D", notes.toArray(Note[]::new));
  }

  private static Deck showing(Deck deck, String drawing) {
    byte[] bytes = drawing.getBytes(StandardCharsets.UTF_8);
    List<Media> media = List.of(new Media("heart.svg", () -> new ByteArrayInputStream(bytes)));
    return new Deck(deck.info(), deck.notes(), media, List.of(), deck.source());
  }

  /** As a lock makes it when the content of all notes has changed. */
  private static Deck later(Deck deck) {
    Map<NoteId, History.LastChange> changes = new HashMap<>();
    deck.notes()
        .forEach(note -> changes.put(note.id(), new History.LastChange(AnkiDecks.TIME, true)));
    return deck.remembered(deck.notes(), new History(changes, Map.of(), Map.of(), List.of()));
  }

  private String file(String ending, Deck deck) throws IOException {
    MemoryOutput output = AnkiDecks.export(AnkiDecks.TIME, deck);
    Path file = Files.createTempFile(folder, "deck", "." + ending);
    return Files.write(file, output.bytes("downloads/d." + ending)).toString();
  }
}

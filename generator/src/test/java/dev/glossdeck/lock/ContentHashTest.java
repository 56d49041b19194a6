package dev.glossdeck.lock;

import static java.time.Instant.EPOCH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.anki.type.AnkiType;
import dev.glossdeck.anki.type.AnkiType.Edition;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.TypedFields;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentHashTest {
  private static final TextLanguage ENGLISH = TextLanguage.of("en");
  private static final String BASE = "### Q\n\nA\n\n#### Example {.field}\n\nE\n";

  private static Note note(String markdown) throws IOException {
    return new MarkdownDeckReader()
        .read(Sources.text("d.md", markdown))
        .deck()
        .orElseThrow()
        .notes()
        .get(0);
  }

  private static ContentHash hash(String markdown) throws IOException {
    return ContentHash.of(note(markdown), ENGLISH, Map.of());
  }

  @Test
  void differsForAllThatALearnerGetsToSee() throws IOException {
    List<ContentHash> hashes = new ArrayList<>();
    for (String markdown :
        List.of(
            BASE,
            BASE.replace("Q", "R"),
            BASE.replace("A", "B"),
            BASE.replace("E\n", "F\n"),
            BASE.replace("Example", "Exam"),
            BASE.replace("Q", "Q {.tag}"),
            BASE.replace("Q", "Q {term=T}"),
            BASE.replace("Q", "Q {aliases=T}"),
            BASE.replace("Q", "Q {kind=reversed}"),
            BASE.replace("Q", "Q {question-lang=de}"),
            BASE.replace("Q", "Q {deck=X}"),
            "## Topic\n\n" + BASE)) {
      hashes.add(hash(markdown));
    }
    hashes.add(ContentHash.of(note(BASE), TextLanguage.of("de"), Map.of()));
    hashes.add(
        ContentHash.of(note(BASE), new TextLanguage("en", Direction.RIGHT_TO_LEFT), Map.of()));
    assertThat(hashes).extracting(ContentHash::whole).doesNotHaveDuplicates();
  }

  @Test
  void doesNotDependOnTheIdAndThePlace() throws IOException {
    assertThat(hash("\n\n" + BASE.replace("Q", "Q {#own}"))).isEqualTo(hash(BASE));
  }

  @Test
  void tellsTheSameAnswerUnderAnotherQuestion() throws IOException {
    String answer = hash(BASE).answer();
    assertThat(hash(BASE.replace("Q", "R {.tag}")).answer()).isEqualTo(answer);
    assertThat(hash("### R\n\n  A  \n").answer()).isEqualTo(answer);
    assertThat(hash("### R\n\nB\n").answer()).isNotEqualTo(answer);
  }

  @Test
  void takesTheGapsOfAClozeForItsAnswer() throws IOException {
    String answer = hash("### The {{c1::root}} is below\n").answer();
    assertThat(hash("### Below is the {{c2::root::part}}\n").answer()).isEqualTo(answer);
    assertThat(hash("### The {{c1::stem}} is below\n").answer()).isNotEqualTo(answer);
  }

  @Test
  void countsTheFieldsThatOnlyAnkiShows() {
    Note note = TestDecks.markdown("What is shown?|A leaf").notes().get(0);
    ContentHash none = ContentHash.of(note, ENGLISH, Map.of());
    assertThat(ContentHash.of(typed(note, ""), ENGLISH, Map.of())).isEqualTo(none);
    assertThat(ContentHash.of(typed(note, "left=.1"), ENGLISH, Map.of()).whole())
        .isNotEqualTo(none.whole())
        .isNotEqualTo(ContentHash.of(typed(note, "left=.5"), ENGLISH, Map.of()).whole());
  }

  private static Note typed(Note note, String covers) {
    AnkiType type =
        new AnkiType(
            1,
            "Cover",
            false,
            List.of(),
            List.of(),
            "",
            Map.of(),
            new Edition(EPOCH, true, ""),
            List.of());
    List<MarkupText> fields =
        List.of(new MarkupText(covers, MarkupFormat.HTML), note.question(), note.answer());
    return new Note(
        note.id(),
        note.question(),
        note.answer(),
        note.fields(),
        note.topic(),
        note.tags(),
        note.naming(),
        note.kind(),
        note.deckName(),
        note.languages(),
        note.position(),
        Optional.of(new TypedFields(type, fields)));
  }

  @Test
  void isReadAsItIsWritten() throws IOException {
    ContentHash hash = hash(BASE);
    assertThat(ContentHash.parse(hash.toString())).contains(hash);
    assertThat(ContentHash.parse(hash + "x")).isEmpty();
    assertThat(ContentHash.parse(hash.toString().replace('-', '_'))).isEmpty();
    assertThat(ContentHash.parse(hash.toString().toUpperCase(Locale.ROOT))).isEmpty();
  }

  @Test
  void countsTheMediaThatTheNoteShows() {
    Note shows = TestDecks.markdown("What is shown?|![a heart](heart.svg)").notes().get(0);
    ContentHash first = ContentHash.of(shows, ENGLISH, Map.of("heart.svg", "one", "x.png", "x"));
    assertThat(ContentHash.of(shows, ENGLISH, Map.of("heart.svg", "one", "x.png", "y")))
        .isEqualTo(first);
    assertThat(ContentHash.of(shows, ENGLISH, Map.of("heart.svg", "two", "x.png", "x")).whole())
        .isNotEqualTo(first.whole());
  }
}

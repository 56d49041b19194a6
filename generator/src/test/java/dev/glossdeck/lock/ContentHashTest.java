package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

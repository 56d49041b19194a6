package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockReaderTest {
  private static final String HASH = "0123456789abcdef-fedcba9876543210";
  private static final String TITLE = "# glossdeck lock 1\td\n";

  private static String line(String id, int day, String question) {
    return id + "\ta\t2026-01-0" + day + "T00:00:00Z\t" + HASH + "\t" + question + "\n";
  }

  private static List<String> problems(String text) {
    LockReader.Result result = LockReader.read("d.lock", text);
    assertThat(result.lock().isEmpty()).isEqualTo(!result.diagnostics().isEmpty());
    return result.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static Lock lock(String text) {
    assertThat(problems(text)).isEmpty();
    return LockReader.read("d.lock", text).lock().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# glossdeck lock 1\td\n",
        "\uFEFF# glossdeck lock 1\td\n",
        "# glossdeck lock 1 d",
        "# glossdeck lock 1\td\r\n",
        "# glossdeck lock 1\td\n\n\n",
        "# glossdeck lock 1\td\n# glossdeck lock 1\td\n"
      })
  void readsALockWithoutNotes(String text) {
    assertThat(lock(text).deckId()).isEqualTo("d");
    assertThat(lock(text).entries()).isEmpty();
  }

  @Test
  void readsTheTitleThatLearnersHave() {
    String text = "# glossdeck lock 1\td\n# deck\tBiology::Cells\n";
    assertThat(lock(text).title()).contains("Biology::Cells");
    assertThat(LockWriter.write(lock(text))).isEqualTo(text);
    assertThat(problems(text + "# deck\tCells\n"))
        .singleElement()
        .asString()
        .contains("d.lock:3:1");
  }

  @Test
  void readsNotesInAnyOrder() {
    assertThat(lock(TITLE + line("b", 1, "B?") + line("a", 1, "A?")).entries().keySet())
        .containsExactly(new NoteId("a"), new NoteId("b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "words\n", "#glossdeck lock 1\td\n", "# Glossdeck lock 1\td\n"})
  void refusesWhatDoesNotBeginAsALockDoes(String text) {
    assertThat(problems(text))
        .containsExactly(
            "d.lock:1:1: error: the file does not begin as a lock does (take the file from an"
                + " earlier commit; without it, cards that were reworded are new ones)"
                + " [broken-lock]");
  }

  @ParameterizedTest
  @CsvSource({"2\td, 2", "10\td, 10", "1.0\td, 1.0", "'', ''"})
  void refusesAnotherVersion(String title, String version) {
    assertThat(problems("# glossdeck lock " + title + "\n"))
        .containsExactly(
            "d.lock:1:1: error: the lock is of the version \""
                + version
                + "\", which this tool does not know (use the tool that wrote it, or a later one)"
                + " [lock-version]");
  }

  @Test
  void refusesALockThatDoesNotNameItsDeck() {
    assertThat(problems("# glossdeck lock 1\n"))
        .singleElement()
        .asString()
        .startsWith("d.lock:1:1: error: the deck's id is missing");
  }

  @Test
  void refusesTwoDecks() {
    assertThat(problems(TITLE + "# glossdeck lock 1\te\n"))
        .containsExactly(
            "d.lock:2:1: error: the deck has the id \"d\" above and another one here"
                + " (delete one of the two lines) [lock-conflict]");
  }

  @Test
  void tellsEachBrokenLine() {
    assertThat(problems(TITLE + "x\n" + line("b", 1, "B?") + "y\tz\n"))
        .extracting(text -> text.substring(0, text.indexOf(": error")))
        .containsExactly("d.lock:2:1", "d.lock:4:1");
  }

  @Test
  void tellsAConflictOfGitOnceAtItsBeginning() {
    String conflict =
        "<<<<<<< HEAD\n"
            + line("a", 1, "A?")
            + "=======\n"
            + line("a", 2, "B?")
            + ">>>>>>> other\n";
    assertThat(problems(TITLE + conflict))
        .first()
        .asString()
        .startsWith("d.lock:2:1: error: Git could not merge the lock (delete the lines that begin");
  }

  @Test
  void tellsWhatIsLeftOfAConflict() {
    assertThat(problems(TITLE + "=======\n"))
        .singleElement()
        .asString()
        .startsWith("d.lock:2:1: error: the line is what is left of a conflict");
  }

  @Test
  void takesTheSameLineTwiceForOne() {
    assertThat(lock(TITLE + line("a", 1, "A?") + line("a", 1, "A?")).entries()).hasSize(1);
  }

  @Test
  void takesTheLaterOfTwoLinesThatSayTheSame() {
    Lock lock = lock(TITLE + line("a", 1, "A?") + line("a", 3, "A?"));
    assertThat(lock.entries().get(new NoteId("a")).changed()).hasToString("2026-01-03T00:00:00Z");
    assertThat(
            lock(TITLE + line("a", 3, "A?") + line("a", 1, "A?"))
                .entries()
                .get(new NoteId("a"))
                .changed())
        .hasToString("2026-01-03T00:00:00Z");
  }

  @Test
  void refusesANoteThatWasChangedInTwoWays() {
    assertThat(problems(TITLE + line("a", 1, "A?") + line("a", 2, "B?")))
        .containsExactly(
            "d.lock:3:1: error: the note \"a\" is there twice, for it was changed in two ways"
                + " (keep the line that fits the deck, delete the other, and stamp)"
                + " [lock-conflict]");
  }

  @Test
  void takesALineThatTookThePlaceOfTheOtherWhicheverComesFirst() {
    String old = line("a", 1, "A?");
    LockEntry before = lock(TITLE + old).entries().get(new NoteId("a"));
    String next = line("a", 2, "B?").strip() + "\t\t\t\t\t" + LockLine.mark(before) + "\n";
    for (String text : List.of(old + next, next + old)) {
      assertThat(lock(TITLE + text).entries().get(new NoteId("a")).question().now())
          .isEqualTo("B?");
    }
  }

  @Test
  void isReadAsItIsWritten() {
    String text = TITLE + line("a", 1, "A?") + line("b", 2, "B?");
    assertThat(LockWriter.write(lock(text))).isEqualTo(text);
  }
}

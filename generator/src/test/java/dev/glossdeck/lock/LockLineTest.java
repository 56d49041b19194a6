package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockLineTest {
  private static final String HASH = "0123456789abcdef-fedcba9876543210";

  private static LockEntry entry(String id, String question) {
    return new LockEntry(
        new NoteId(id),
        Revised.of("a"),
        Instant.parse("2026-01-02T03:04:05Z"),
        ContentHash.parse(HASH).orElseThrow(),
        Revised.of(question),
        Optional.empty(),
        new LockEntry.Trace(Optional.empty(), List.of()));
  }

  private static Optional<LockEntry> read(String line) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<LockEntry> read =
        new LockLineReader(line, SourcePosition.startOf("d.lock"), diagnostics).read();
    assertThat(DiagnosticTexts.of(diagnostics)).isEmpty();
    return read;
  }

  @Test
  void hasTabsBetweenItsFieldsAndNoneAtItsEnd() {
    assertThat(LockLine.of(entry("x", "What?")))
        .isEqualTo("x\ta\t2026-01-02T03:04:05Z\t" + HASH + "\tWhat?");
  }

  @Test
  void hasAllThatIsKnownOfANote() {
    LockEntry whole =
        new LockEntry(
            new NoteId("x"),
            new Revised("a", List.of("b", "c")),
            Instant.parse("2026-01-02T03:04:05Z"),
            ContentHash.parse(HASH).orElseThrow(),
            new Revised("What?", List.of("Who?", "How?")),
            Optional.of(Instant.parse("2026-02-03T04:05:06Z")),
            new LockEntry.Trace(Optional.of(new NoteId("w")), List.of("abc123", "def456")));
    String line =
        "x\ta\t2026-01-02T03:04:05Z\t"
            + HASH
            + "\tWhat?\tWho?|How?\tb|c\t2026-02-03T04:05:06Z\tw\tabc123 def456";
    assertThat(LockLine.of(whole)).isEqualTo(line);
    assertThat(read(line)).contains(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b",
        "a\tb",
        "a\nb",
        "a\\b",
        "\\",
        "|",
        "a\\|b",
        "\\t",
        "\\n is a line end",
        "\r",
        "日本 \u0645",
        "a \\(x\\) b",
        " a "
      })
  void isReadAgainAsItIsWritten(String text) {
    LockEntry entry = entry("x" + text, text);
    assertThat(LockLine.of(entry)).doesNotContain("\n", "\r");
    assertThat(read(LockLine.of(entry))).contains(entry);
    LockEntry renamed =
        new LockEntry(
            entry.id(),
            entry.slug(),
            entry.changed(),
            entry.hash(),
            new Revised("now", List.of(text, "between", text + "2")),
            entry.retired(),
            entry.trace());
    assertThat(read(LockLine.of(renamed))).contains(renamed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "a > a",
        "a|b > a;b",
        "a\\|b > a|b",
        "a\\\\|b > a\\;b",
        "a| > a;",
        "|a > ;a",
        "a\\ > a\\",
        "a\\xb > axb"
      })
  void partsAListAtBars(String field, String texts) {
    assertThat(LockLine.texts(field)).isEqualTo(List.of(texts.split(";", -1)));
    assertThat(LockLine.texts("")).isEmpty();
  }

  @Test
  void joinsWhatIsOneTextWithABareBar() {
    assertThat(LockLine.text("a|b\\|c")).isEqualTo("a|b|c");
  }

  @Test
  void hasAMarkThatTellsItFromOtherLinesOfItsNote() {
    LockEntry one = entry("x", "What?");
    assertThat(LockLine.isMark(LockLine.mark(one))).isTrue();
    assertThat(LockLine.mark(one)).isNotEqualTo(LockLine.mark(entry("x", "Who?")));
    assertThat(LockLine.mark(one.placed(Optional.of(new NoteId("w")))))
        .isEqualTo(LockLine.mark(one));
  }

  @ParameterizedTest
  @CsvSource({"abc123, true", "000000, true", "abc12, false", "abc1234, false", "ABC123, false"})
  void knowsAMark(String text, boolean isMark) {
    assertThat(LockLine.isMark(text)).isEqualTo(isMark);
  }
}

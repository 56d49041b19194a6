package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnkiTagsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @ValueSource(strings = {"exam", "part::one", "a-b_c.d", "Straße", "学習", "a:b"})
  void leavesLegalTagsAlone(String tag) {
    assertThat(tags(tag)).containsExactly(tag);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "two words, two_words",
    "'a \t b', a_b",
    "a\u00A0b\u3000c, a_b_c",
    "' a ', a",
    "a::::b, a::b",
    "::a::, a",
    "a :: b, a::b",
    "a\u0007b, ab"
  })
  void makesOthersLegalAndSaysSo(String tag, String legal) {
    assertThat(tags(tag)).containsExactly(legal);
    assertThat(diagnostics.sorted())
        .extracting(Object::toString)
        .containsExactly(
            "d.txt:1:1: warning: Anki cannot hold the tag \""
                + tag
                + "\", so it is \""
                + legal
                + "\" there (write tags without spaces, :: between levels, and always in the same"
                + " case) [tag-changed]");
  }

  @Test
  void leavesOutATagOfWhichNothingRemains() {
    assertThat(tags("::", "b")).containsExactly("b");
    assertThat(diagnostics.sorted().get(0).problem())
        .isEqualTo("Anki cannot hold the tag \"::\", so it is left out there");
  }

  /** Anki manual, "Editing", Tags: A and a are the same. */
  @Test
  void writesATagAlwaysInTheSameCase() {
    assertThat(tags("Exam", "exam", "other", "EXAM")).containsExactly("Exam", "other");
    assertThat(diagnostics.sorted())
        .extracting(one -> one.problem())
        .containsExactly(
            "Anki cannot hold the tag \"EXAM\", so it is \"Exam\" there",
            "Anki cannot hold the tag \"exam\", so it is \"Exam\" there");
  }

  @Test
  void namesATagOnce() {
    assertThat(tags("a", "a")).containsExactly("a");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  private List<String> tags(String... tags) {
    return AnkiTags.of(AnkiDecks.note("q", List.of(tags), Optional.empty()), diagnostics);
  }
}

package dev.glossdeck.deck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.headword.Words;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {
  private static final Words ENGLISH = Words.of("en");

  private static NameIndex index(LinkName... names) {
    return new NameIndex(List.of(names), ENGLISH);
  }

  private static LinkName name(String text, int target, Rank rank) {
    return new LinkName(text, target, rank, Spelling.of(text, Spelling.First.UNKNOWN));
  }

  /** Names as headwords of the notes 0, 1, … */
  private static NameIndex headwords(String... names) {
    List<LinkName> all = new ArrayList<>();
    for (String text : names) {
      all.add(name(text, all.size(), Rank.HEADWORD));
    }
    return new NameIndex(all, ENGLISH);
  }

  /** Matches as {@code target:words}. */
  private static List<String> found(NameIndex index, String text) {
    return index.matches(text, true, 99).stream()
        .map(
            match ->
                (match.target().isPresent() ? match.target().getAsInt() : "?")
                    + ":"
                    + text.substring(match.start(), match.end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a layer is | 0:layer",
        "Layers are | 0:Layers",
        "two layers. | 0:layers",
        "the neural network | 1:neural network",
        "neural-network models | 1:neural-network",
        "a neural  network | 1:neural  network",
        "hidden layers of neural networks | 2:hidden layers;1:neural networks",
        "a layered cake | ",
        "player | ",
        "neural, network | ",
        "neural (network) | ",
        "multi-layer | ",
        "layer-wise | ",
        "layer's end | 0:layer"
      })
  void findsNamesInWhateverForm(String text, String expected) {
    NameIndex index = headwords("Layer", "Neural network", "Hidden layer");
    assertThat(String.join(";", found(index, text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void prefersTheNameThatBeginsFirstAndThenTheLongest() {
    NameIndex index = headwords("deep learning", "learning rate", "rate", "learning rate decay");
    assertThat(found(index, "deep learning rate")).containsExactly("0:deep learning", "2:rate");
    assertThat(found(index, "the learning rate decay")).containsExactly("3:learning rate decay");
  }

  @Test
  void prefersTheNoteWithMostRight() {
    assertThat(
            found(
                index(name("kernel", 0, Rank.ALIAS), name("Kernel", 1, Rank.HEADWORD)),
                "the kernel"))
        .containsExactly("1:kernel");
  }

  @Test
  void leadsNowhereWhereTwoNotesHaveTheSameRight() {
    assertThat(
            found(
                index(name("kernel", 0, Rank.ALIAS), name("kernel", 1, Rank.ALIAS)), "the kernel"))
        .containsExactly("?:kernel");
    assertThat(
            found(
                index(name("kernel", 1, Rank.ALIAS), name("kernels", 1, Rank.ALIAS)), "the kernel"))
        .containsExactly("1:kernel");
  }

  @Test
  void passesOverWhatANoteItselfCompares() {
    NameIndex index = index(name("dense layer", 0, Rank.COMPARED), name("layer", 1, Rank.HEADWORD));
    assertThat(index.matches("a dense layer", true, 0))
        .singleElement()
        .satisfies(match -> assertThat(match.target()).hasValue(1));
    assertThat(found(index, "a dense layer")).containsExactly("0:dense layer");
  }

  @Test
  void findsNamesOfAnyScript() {
    NameIndex index = headwords("сеть", "شبكة");
    assertThat(found(index, "это сеть")).containsExactly("0:сеть");
    assertThat(found(index, "هذه شبكة كبيرة")).containsExactly("1:شبكة");
  }

  @Test
  void findsNothingWithoutNames() {
    assertThat(found(index(), "a layer")).isEmpty();
    assertThat(found(headwords("layer"), "")).isEmpty();
  }
}

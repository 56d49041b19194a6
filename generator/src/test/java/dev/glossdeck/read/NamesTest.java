package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void composesLettersAndAccents() {
    assertThat(Names.nfc("Cafe\u0301")).isEqualTo("Caf\u00E9");
    assertThat(Names.nfc("\u212B")).isEqualTo("\u00C5");
    assertThat(Names.nfc("\uFB01")).isEqualTo("\uFB01");
  }

  @Test
  void partsNamesAtCommasAndDropsEmptyAndRepeatedOnes() {
    assertThat(Names.list(" ANN , neural net,,ANN, ")).containsExactly("ANN", "neural net");
    assertThat(Names.list("")).isEmpty();
    assertThat(Names.list(" , ,")).isEmpty();
  }

  @Test
  void takesTwoSpellingsOfOneLetterForTheSameName() {
    assertThat(Names.list("Cafe\u0301,Caf\u00E9")).containsExactly("Caf\u00E9");
  }

  @Test
  void tellsCapitalsFromSmallLetters() {
    assertThat(Names.list("SGD,sgd")).containsExactly("SGD", "sgd");
  }
}

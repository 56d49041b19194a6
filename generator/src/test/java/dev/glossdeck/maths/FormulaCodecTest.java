package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaCodecTest {

  @Test
  void givesAFormulaBack() throws IOException {
    byte[] bytes = FormulaCodec.encode(SampleFormula.WHOLE);

    assertThat(FormulaCodec.decode(bytes)).contains(SampleFormula.WHOLE);
  }

  @Test
  void givesAFormulaWithoutAnythingBack() throws IOException {
    TypesetFormula empty = new TypesetFormula("", new Outline(0, 0, 0, List.of(), List.of()));

    assertThat(FormulaCodec.decode(FormulaCodec.encode(empty))).contains(empty);
  }

  @Test
  void writesTheSameBytesForTheSameFormula() {
    assertThat(FormulaCodec.encode(SampleFormula.whole("m")))
        .isEqualTo(FormulaCodec.encode(SampleFormula.whole("m")))
        .isNotEqualTo(FormulaCodec.encode(SampleFormula.whole("n")));
  }

  @Test
  void doesNotTakeBytesOfWhichOneIsDamaged() throws IOException {
    byte[] bytes = FormulaCodec.encode(SampleFormula.WHOLE);
    for (int i = 0; i < bytes.length; i++) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x10;

      assertThat(FormulaCodec.decode(damaged)).isEmpty();
    }
  }

  @Test
  void doesNotTakeBytesThatWereCut() throws IOException {
    byte[] bytes = FormulaCodec.encode(SampleFormula.WHOLE);
    for (int length = 0; length < bytes.length; length++) {
      assertThat(FormulaCodec.decode(Arrays.copyOf(bytes, length))).isEmpty();
    }
    assertThat(FormulaCodec.decode(Arrays.copyOf(bytes, bytes.length + 1))).isEmpty();
  }
}

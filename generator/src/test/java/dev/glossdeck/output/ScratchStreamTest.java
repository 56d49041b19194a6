package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScratchStreamTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 1000, 1_000_000})
  void givesBackWhatWasWritten(int size) throws IOException {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) (i % 251);
    }
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (ScratchStream stream = new ScratchStream()) {
      stream.write(bytes);
      stream.write('z');

      assertThat(stream.size()).isEqualTo(size + 1L);
      stream.writeTo(copy);
    }
    assertThat(copy.toByteArray()).startsWith(bytes).endsWith('z').hasSize(size + 1);
  }
}

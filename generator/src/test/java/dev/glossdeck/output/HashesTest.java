package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashesTest {
  @TempDir private Path temp;

  /** The check values that catalogues of CRCs give for these digits. */
  @Test
  void areTheTwoCrcsOfTheBytes() {
    assertThat(Hashes.of("123456789")).isEqualTo("cbf43926" + "e3069283");
  }

  @Test
  void areTheSameForAFileOfManyBuffers() throws IOException {
    byte[] bytes = new byte[100_000];
    bytes[99_999] = 1;
    Path file = Files.write(temp.resolve("a"), bytes);
    assertThat(Hashes.of(file)).isEqualTo(Hashes.of(bytes));
    assertThat(Hashes.isOf(file, Hashes.of(bytes))).isTrue();
    assertThat(Hashes.isOf(file, Hashes.of(new byte[100_000]))).isFalse();
  }

  @Test
  void knowFilesByTheSha256OfEarlierVersions() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "abc");
    String sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(Hashes.isOf(file, sha256)).isTrue();
    assertThat(Hashes.isOf(Files.writeString(file, "abd"), sha256)).isFalse();
  }

  @Test
  void differAtEachBit() {
    byte[] text = "one and the other".getBytes(StandardCharsets.UTF_8);
    Set<String> hashes = new HashSet<>(Set.of(Hashes.of(text)));
    for (int bit = 0; bit < Byte.SIZE * text.length; bit++) {
      byte[] changed = text.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
      assertThat(hashes.add(Hashes.of(changed))).isTrue();
    }
  }
}

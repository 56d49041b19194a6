package dev.glossdeck.read.anki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Protocol Buffers documentation, "Encoding". */
class ProtobufTest {
  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  /** Fields as {@code number=value:text}. */
  private static List<String> fields(String hex) throws PackageFault {
    List<String> fields = new ArrayList<>();
    Protobuf.each(
        bytes(hex), field -> fields.add(field.number() + "=" + field.value() + ":" + field.text()));
    return fields;
  }

  @ParameterizedTest
  @CsvSource({
    "08 00, 1=0:",
    "08 01, 1=1:",
    "08 96 01, 1=150:",
    "18 ff ff ff ff 0f, 3=4294967295:",
    "08 ff ff ff ff ff ff ff ff ff 01, 1=-1:",
    "08 80 80 00, 1=0:",
    "12 07 74 65 73 74 69 6e 67, 2=0:testing",
    "12 00, 2=0:",
    "0a 02 c3 a9, 1=0:é",
    "a2 06 01 78, 100=0:x"
  })
  void readsNumbersAndTexts(String hex, String field) throws PackageFault {
    assertThat(fields(hex)).containsExactly(field);
  }

  @Test
  void readsFieldsInTheirOrderAndRepeatedOnes() throws PackageFault {
    assertThat(fields("0a 01 61 08 05 0a 01 62")).containsExactly("1=0:a", "1=5:", "1=0:b");
    assertThat(fields("")).isEmpty();
  }

  @Test
  void passesOverNumbersOfFixedLength() throws PackageFault {
    assertThat(fields("09 01 02 03 04 05 06 07 08 0d 01 02 03 04 10 07")).containsExactly("2=7:");
  }

  @Test
  void readsAMessageInAMessage() throws PackageFault {
    List<String> inner = new ArrayList<>();
    Protobuf.each(
        bytes("1a 05 0a 03 61 62 63"),
        outer ->
            outer.each(field -> inner.add(outer.number() + "." + field.number() + field.text())));
    assertThat(inner).containsExactly("3.1abc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "08",
        "08 80",
        "08 80 80 80 80 80 80 80 80 80 80 01",
        "0a",
        "0a 02 61",
        "0a ff ff ff ff 0f",
        "0a ff ff ff ff ff ff ff ff ff 01",
        "09 01",
        "0d 01 02 03",
        "0b 0c",
        "0e",
        "0f"
      })
  void refusesADamagedMessage(String hex) {
    assertThatThrownBy(() -> fields(hex))
        .isInstanceOf(PackageFault.class)
        .hasMessage("a list in the package is damaged");
  }

  @Test
  void refusesAMessageThatIsLongerThanTheOneAroundIt() {
    assertThatThrownBy(
            () -> Protobuf.each(bytes("0a 02 0a 05 61 61 61 61 61"), outer -> outer.each(in -> {})))
        .isInstanceOf(PackageFault.class);
  }

  @Test
  void showsBytesThatAreNoUtf8AsReplacements() throws PackageFault {
    List<String> texts = new ArrayList<>();
    Protobuf.each(bytes("0a 02 61 ff"), field -> texts.add(field.text()));
    assertThat(texts.get(0).getBytes(StandardCharsets.UTF_8)[0]).isEqualTo((byte) 'a');
    assertThat(texts).containsExactly("a\uFFFD");
  }
}

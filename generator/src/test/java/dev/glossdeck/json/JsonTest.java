package dev.glossdeck.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 8259. */
class JsonTest {
  @Test
  void writesMembersInTheOrderInWhichTheyWereAdded() {
    assertThat(Json.members().with("b", "x").with("a", 5).with("c", true).toString())
        .isEqualTo("{\"b\":\"x\",\"a\":5,\"c\":true}");
    assertThat(Json.members().toString()).isEqualTo("{}");
  }

  @Test
  void replacesAMemberAtItsPlace() {
    assertThat(Json.members().with("a", 1).with("b", 2).with("a", 3).toString())
        .isEqualTo("{\"a\":3,\"b\":2}");
  }

  @Test
  void writesListsObjectsAndNull() {
    assertThat(
            Json.members()
                .with("list", List.of("x", 1L, List.of(), Json.members().with("y", false)))
                .with("none", Json.NULL)
                .toString())
        .isEqualTo("{\"list\":[\"x\",1,[],{\"y\":false}],\"none\":null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "a\"b > a\\\"b",
        "a\\b > a\\\\b",
        "@a\nb@ > a\\u000ab",
        "@a\tb@ > a\\u0009b",
        "@a\u001Fb@ > a\\u001fb",
        "a/b > a/b",
        "é日😀 > é日😀"
      })
  void escapesWhatAStringMayNotHold(String text, String json) {

    assertThat(Json.members().with("k", text).toString()).isEqualTo("{\"k\":\"" + json + "\"}");
  }

  @Test
  void escapesTheCharacterNul() {
    assertThat(Json.members().with("k", "a\0b").toString()).isEqualTo("{\"k\":\"a\\u0000b\"}");
  }

  @Test
  void escapesNamesOfMembers() {
    assertThat(Json.members().with("a\"b\n", 1).toString()).isEqualTo("{\"a\\\"b\\u000a\":1}");
  }
}

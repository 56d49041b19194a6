package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckIdsTest {
  private static final SourcePosition PLACE = new SourcePosition("d.md", 2, 5);

  private static boolean isFit(String id) {
    Diagnostics diagnostics = new Diagnostics();
    boolean isFit = DeckIds.check(id, PLACE, diagnostics);
    assertThat(diagnostics.hasErrors()).isEqualTo(!isFit);
    return isFit;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geo",
        "neural-networks",
        "a.b",
        "Größe",
        "日本語",
        "two words",
        "a'b",
        "console",
        "com10",
        "com",
        "lpt",
        "nulls",
        "auxiliary",
        "x.con",
        "-",
        "1"
      })
  void takesWhatEveryFileSystemTakes(String id) {
    assertThat(isFit(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "..",
        ".hidden",
        "ends.",
        " a",
        "a ",
        "a/b",
        "a\\b",
        "../up",
        "a:b",
        "a*",
        "what?",
        "<a>",
        "a|b",
        "\"a\"",
        "a\nb",
        "a\tb",
        "a\u0000b",
        "a\u007Fb",
        "con",
        "CON",
        "nul.txt",
        "Com1",
        "lpt9.x.y",
        "aux",
        "prn"
      })
  void refusesWhatSomeFileSystemRefuses(String id) {
    assertThat(isFit(id)).isFalse();
  }

  @Test
  void countsBytesAndNotCharacters() {
    assertThat(isFit("a".repeat(120))).isTrue();
    assertThat(isFit("a".repeat(121))).isFalse();
    assertThat(isFit("日".repeat(40))).isTrue();
    assertThat(isFit("日".repeat(41))).isFalse();
    assertThat(isFit("😀".repeat(30))).isTrue();
    assertThat(isFit("😀".repeat(30) + "a")).isFalse();
  }

  @Test
  void tellsThePlaceAndWhatIsAllowed() {
    Diagnostics diagnostics = new Diagnostics();
    DeckIds.check("a/b", PLACE, diagnostics);
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:2:5: error: \"a/b\" cannot name a deck's files (use at most 120 bytes, without"
                + " < > : \" / \\ | ? * and without a dot or space at an end) [deck-id]");
  }

  @ParameterizedTest
  @CsvSource({
    "con, true",
    "NUL.png, true",
    "com1, true",
    "com0, true",
    "lpt3.tar.gz, true",
    "con.., true",
    "icon, false",
    "con1, false",
    "com12, false",
    "con-a, false",
    "'', false"
  })
  void knowsDevicesOfWindowsWithAnyEnding(String name, boolean isDevice) {
    assertThat(DeckIds.isDevice(name)).isEqualTo(isDevice);
  }

  @ParameterizedTest
  @CsvSource({
    "neural-networks, Neural networks",
    "neural_networks, Neural networks",
    "a--b__c, A b c",
    "geo, Geo",
    "Geo, Geo",
    "iPod, IPod",
    "éclair, Éclair",
    "istanbul, Istanbul",
    "3-d, 3 d",
    "日本語, 日本語",
    "a - b, A - b",
    "-, -",
    "--, --",
    "-a, A",
    "a-, A"
  })
  void readsAnIdAsATitle(String id, String title) {
    assertThat(DeckIds.title(id)).isEqualTo(title);
  }

  @Test
  void raisesALetterBeyondSixteenBits() {
    assertThat(DeckIds.title("\uD801\uDC28x")).isEqualTo("\uD801\uDC00x");
  }
}

package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.yaml.TextSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TomlSettingsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Map<String, TextSetting> read(String text) {
    return new TomlSettings("d.md", diagnostics).read(text);
  }

  @Test
  void takesTextsNumbersAndTruth() {
    Map<String, TextSetting> settings =
        read("a = \"x y\"\nb = 'c:\\d'\nc = 5\nd = true\ne = \"Cafe\u0301\"\n");
    assertThat(settings.get("a").values()).containsExactly("x y");
    assertThat(settings.get("b").values()).containsExactly("c:\\d");
    assertThat(settings.get("c").values()).containsExactly("5");
    assertThat(settings.get("d").values()).containsExactly("true");
    assertThat(settings.get("e").values()).containsExactly("Caf\u00e9");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void takesArraysAndTables() {
    Map<String, TextSetting> settings = read("tags = [\"a\", \"b\"]\n[lint]\ntag-case = \"off\"\n");
    assertThat(settings.get("tags").values()).containsExactly("a", "b");
    assertThat(settings.get("lint").values()).containsExactly("tag-case: off");
  }

  @Test
  void tellsWhereASettingStandsInTheFile() {
    Map<String, TextSetting> settings = read("a = 1\n\nb = 2\n");
    assertThat(settings.get("a").keyPosition()).hasToString("d.md:2:1");
    assertThat(settings.get("b").position()).hasToString("d.md:4:1");
  }

  @Test
  void keepsANameWithADotWhole() {
    assertThat(read("\"a.b\" = \"x\"\n").get("a.b").values()).containsExactly("x");
  }

  @Test
  void refusesWhatIsNoTomlAtItsPlace() {
    read("a = \nb = 2\n");
    assertThat(DiagnosticTexts.of(diagnostics))
        .first()
        .asString()
        .startsWith("d.md:2:5: error: the front matter is not TOML: ")
        .endsWith(" (write key = \"value\") [front-matter]");
  }
}

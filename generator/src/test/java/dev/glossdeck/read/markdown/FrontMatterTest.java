package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private FrontMatter read(String... lines) {
    return FrontMatter.read("d.md", List.of(lines), diagnostics);
  }

  private String error() {
    List<String> texts = DiagnosticTexts.of(diagnostics);
    assertThat(texts).hasSize(1);
    return texts.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "title: Sets > Sets",
        "title: 'a: b' > a: b",
        "title: \"a\\u00e9\" > a\u00e9",
        "title: Cafe\u0301 > Caf\u00e9",
        "title: 5 > 5",
        "title: true > true",
        "title: 1.0 > 1.0",
        "title: 'null' > null",
        "title: \"~\" > ~",
        "title: a # b > a",
        "title:    a   > a"
      })
  void takesAScalarAsItIsWritten(String line, String value) {
    assertThat(read("---", line, "---").value("title")).contains(value);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title:", "title: ~", "title: null", "title: NULL", "title: ''", "title: []"})
  void takesNothingForNoValue(String line) {
    assertThat(read("---", line, "---").value("title")).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void takesListsOfBothForms() {
    FrontMatter matter = read("---", "tags: [a, 'b c']", "more:", "  - d", "  - e", "---");
    assertThat(matter.values("tags")).containsExactly("a", "b c");
    assertThat(matter.values("more")).containsExactly("d", "e");
    assertThat(matter.values("none")).isEmpty();
    assertThat(matter.lines()).isEqualTo(6);
  }

  @Test
  void tellsWhereASettingStands() {
    FrontMatter matter = read("---", "id: a", "title:   b", "---");
    assertThat(matter.position("title")).hasToString("d.md:3:10");
    assertThat(matter.settings().get("title").keyPosition()).hasToString("d.md:3:1");
    assertThat(matter.position("none")).hasToString("d.md:1:1");
    assertThat(matter.settings().keySet()).containsExactly("id", "title");
  }

  @Test
  void takesAMappingOfWarningsAsEntries() {
    assertThat(read("---", "lint:", "  tag-case: off", "  no-lock: on", "---").values("lint"))
        .containsExactly("tag-case: off", "no-lock: on");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void isEmptyWithoutAFenceOnTheFirstLine() {
    FrontMatter matter = read("", "---", "title: a", "---");
    assertThat(matter.settings()).isEmpty();
    assertThat(matter.lines()).isZero();
    assertThat(read().lines()).isZero();
  }

  @Test
  void endsAtDotsToo() {
    FrontMatter matter = read("---", "title: a", "...", "# b");
    assertThat(matter.value("title")).contains("a");
    assertThat(matter.lines()).isEqualTo(3);
  }

  @Test
  void mayHoldNothing() {
    assertThat(read("---", "---", "# b").lines()).isEqualTo(2);
    assertThat(read("---", "# only a remark", "---").settings()).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void refusesAFenceThatDoesNotClose() {
    assertThat(read("---", "title: a", "# b").lines()).isEqualTo(3);
    assertThat(error())
        .isEqualTo(
            "d.md:1:1: error: the front matter does not end (close it with ---) [front-matter]");
  }

  @Test
  void refusesAListWhereOneTextIsMeant() {
    assertThat(read("---", "title: [a, b]", "---").value("title")).contains("a");
    assertThat(error())
        .isEqualTo(
            "d.md:2:8: error: \"title\" takes one text, not a list (write title: text)"
                + " [front-matter]");
  }

  @Test
  void refusesASettingThatStandsTwice() {
    read("---", "id: a", "id: b", "---");
    assertThat(error())
        .isEqualTo(
            "d.md:3:1: error: the setting \"id\" stands here twice (keep one) [front-matter]");
  }

  @Test
  void refusesAMappingWithinASetting() {
    read("---", "title: {a: b}", "---");
    assertThat(error())
        .isEqualTo(
            "d.md:2:8: error: a setting holds more than a list (write a text or a list of texts)"
                + " [front-matter]");
  }

  @Test
  void refusesWhatIsNoMapping() {
    read("---", "- a", "- b", "---");
    assertThat(error())
        .isEqualTo(
            "d.md:2:1: error: the front matter holds no settings (write key: value)"
                + " [front-matter]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: \"a\\u0000\"",
        "title: \"\\x07\"",
        "title: \"\\uD800\"",
        "title: \"\\u0085\""
      })
  void refusesACharacterThatNoOutputCanHold(String line) {
    assertThat(read("---", line, "---").value("title")).isEmpty();
    assertThat(error()).contains(": error: the ").endsWith("[front-matter]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "*x: a", "? [", "- - -\n- b: c: d"})
  void refusesWhatIsNoYamlAtItsPlace(String line) {
    read("---", line, "---");
    assertThat(error()).startsWith("d.md:").contains(": error: the front matter is not YAML");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "title: Biology: the basics => 2:15 => title: \"Biology: the basics\"",
        "title: @home => 2:8 => title: \"@home\"",
        "title: *star* deck => 2:13 => title: \"*star* deck\"",
        "title: [x] y => 2:12 => title: \"[x] y\"",
        "title: \"Quoted\" text => 2:17 => title: '\"Quoted\" text'",
        "title: 'it's' => 2:12 => title: \"it's\"",
        "title: - a => 2:8 => title: \"- a\"",
        "title: > a => 2:10 => title: \"> a\"",
        "über: a\\b: c => 2:10 => über: 'a\\b: c'"
      })
  void tellsToPutAValueInQuotationMarks(String line, String place, String remedy) {
    read("---", line, "lang: en", "---");
    assertThat(error())
        .startsWith("d.md:" + place + ": error: the value of ")
        .contains("(put the value in quotation marks: " + remedy + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "title:Biology => 2:6 => write title: Biology",
        "just text => 2:1 => write key: value",
        "title: [a, b => 2:8 => close it with ]",
        "title: 'open => 2:8 => close it with '",
        "title: \"a\\qb\" => 2:11 => write it twice, or use single quotation marks",
        "_title: a => 2:1 => begin it with its name"
      })
  void tellsWhatIsWrongWithALine(String line, String place, String remedy) {
    read("---", line.replace('_', '\t'), "lang: en", "---");
    assertThat(error()).startsWith("d.md:" + place + ": error: ").contains("(" + remedy + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "title: Chapter #3 => 2:16 => \"#3\" is no part of the value => title: \"Chapter #3\"",
        "title: &amp x => 2:8 => \"&amp\" is no part of the value => title: \"&amp x\""
      })
  void warnsOfWordsThatYamlLeavesOut(String line, String place, String lost, String remedy) {
    read("---", line, "---");
    assertThat(error()).startsWith("d.md:" + place + ": warning: " + lost).contains(remedy);
  }

  @Test
  void boundsAliases() {
    FrontMatter matter = read("---", "a: &x [v, v]", "title: *x", "---");
    assertThat(matter.values("title")).containsExactly("v", "v");
  }

  @Test
  void readsTomlBetweenItsOwnFencesAndThoseOfYaml() {
    assertThat(read("+++", "name = \"Sets\"", "+++").value("name")).contains("Sets");
    assertThat(read("---", "name = \"Sets\"", "---").value("name")).contains("Sets");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void closesTomlWithItsOwnFenceAlone() {
    read("+++", "name = \"a\"", "---");
    assertThat(error())
        .isEqualTo(
            "d.md:1:1: error: the front matter does not end (close it with +++) [front-matter]");
  }
}

package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintSettingTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Set<String> read(String... written) {
    return LintSetting.read(List.of(written), new SourcePosition("d.md", 2, 7), diagnostics);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "near-duplicate: off",
        "near-duplicate:off",
        "near-duplicate = off",
        "near-duplicate=false",
        "near-duplicate : false",
        " near-duplicate: off ,",
        "tag-case: on, near-duplicate: off"
      })
  void switchesOneWarningOff(String written) {
    assertThat(read(written)).containsExactly("near-duplicate");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void takesSeveralInOneTextOrInAList() {
    assertThat(read("tag-case: off, same-answer: off", "no-lock: off"))
        .containsExactly("no-lock", "same-answer", "tag-case");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void leavesOnWhatIsOn() {
    assertThat(read("tag-case: on", "same-answer: true")).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tag-case", "off", "tag-case: no", "tag-case off", ": off", "a b: off"})
  void refusesWhatSwitchesNothing(String written) {
    assertThat(read(written)).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:2:7: error: \""
                + written
                + "\" switches no warning (write its code and off, such as near-duplicate: off)"
                + " [lint-setting]");
  }

  @Test
  void warnsOfACodeThatIsAlwaysAnErrorAndOfAnUnknownOne() {
    assertThat(read("empty-answer: off, tag-cases: off, tag-case: off"))
        .containsExactly("tag-case");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:2:7: warning: \"empty-answer\" is an error, which cannot be switched off"
                + " (mend the deck) [lint-setting]",
            "d.md:2:7: warning: there is no code \"tag-cases\" (write tag-case or another code of"
                + " a warning or note) [lint-setting]");
  }

  @Test
  void switchesACodeOffThatIsSometimesAnError() {
    assertThat(read("missing-media: off")).containsExactly("missing-media");
  }

  @Test
  void isReadAgainAsItIsWritten() {
    String written = LintSetting.written(Set.of("tag-case", "no-lock"));
    assertThat(written).isEqualTo("no-lock: off, tag-case: off");
    assertThat(read(written)).containsExactly("no-lock", "tag-case");
  }
}

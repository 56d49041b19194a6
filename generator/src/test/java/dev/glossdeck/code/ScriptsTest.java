package dev.glossdeck.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;

class ScriptsTest {
  private final Scripts scripts = new Scripts();

  @Test
  void givesBackWhatAScriptGives() {
    assertThat(evaluated("1 + 2", 1_000_000)).isEqualTo("3");
  }

  @Test
  void endsAScriptThatGoesOnForTooLong() {
    assertThatThrownBy(() -> evaluated("while (true) {}", 1_000_000))
        .isInstanceOf(Scripts.TooLong.class);
  }

  @Test
  void cannotBeKeptGoingByAHandler() {
    assertThatThrownBy(
            () -> evaluated("while (true) { try { while (true) {} } catch (e) {} }", 1_000_000))
        .isInstanceOf(Scripts.TooLong.class);
  }

  @Test
  void countsAnewInEachRun() {
    String script = "var n = 0; for (var i = 0; i < 50000; i++) { n += i; } n";
    long enough = 2_000_000;

    for (int run = 0; run < 5; run++) {
      assertThat(evaluated(script, enough)).isEqualTo("1249975000");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"java.lang.System", "Packages.java", "getClass()", "importPackage(java.io)"})
  void hasNoAccessToJava(String script) {
    assertThatThrownBy(() -> evaluated(script, 1_000_000)).isInstanceOf(RhinoException.class);
  }

  private String evaluated(String script, long instructions) {
    return scripts.run(
        instructions,
        context ->
            Context.toString(
                context.evaluateString(
                    context.initSafeStandardObjects(), script, "test", 1, null)));
  }
}

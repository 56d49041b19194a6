package dev.glossdeck.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SandboxTest {
  private static final long STEPS = 30_000_000;

  @Test
  void givesWhatAFunctionReturns() throws ScriptException {
    Sandbox sandbox = with("function f(a, b, c) { return {list: [a, 1.5, undefined, b], c: c}; }");
    ScriptValue value = sandbox.call(STEPS, "f", "text", true, List.of("x", "y"));
    assertThat(value.get("list").items())
        .extracting(ScriptValue::text)
        .containsExactly("text", "1.5", "", "true");
    assertThat(value.get("c").items()).extracting(ScriptValue::text).containsExactly("x", "y");
    assertThat(value.members().keySet()).containsExactly("list", "c");
    assertThat(value.has("d")).isFalse();
    assertThat(value.get("d").text()).isEmpty();
  }

  @Test
  void keepsWhatAScriptDefinesInItsOwnSandbox() throws ScriptException {
    Program program = Program.of("count", "var n = 0; function next() { return ++n; }");
    Sandbox one = new Sandbox();
    one.run(program, STEPS);
    Sandbox other = new Sandbox();
    other.run(program, STEPS);
    assertThat(one.call(STEPS, "next").text()).isEqualTo("1");
    assertThat(one.call(STEPS, "next").text()).isEqualTo("2");
    assertThat(other.call(STEPS, "next").text()).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.System.exit(1)",
        "Packages.java.lang.Runtime.getRuntime()",
        "new JavaImporter()",
        "importPackage(java.io)",
        "getClass('java.lang.String')",
        "new java.io.File('x')",
        "''.getClass().forName('java.lang.System')",
        "list.getClass()",
        "load('x')",
        "require('fs')",
        "'x'.repeat(1000000000)",
        "'x'.padEnd(1000000000)",
        "JSON.parse('[]')"
      })
  void showsNothingOfJavaNorWhatIsNotCounted(String script) throws ScriptException {
    Sandbox sandbox = with("function f(list) { return " + script + "; }");
    assertThatExceptionOfType(ScriptException.class)
        .isThrownBy(() -> sandbox.call(STEPS, "f", List.of("a")))
        .satisfies(error -> assertThat(error.isTooMuch()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while (true) {}",
        "while (true) { try { while (true) {} } catch (e) {} finally { f(); } }",
        "/(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')",
        "var list = []; while (true) { list.push(1); }",
        "var text = ''; while (true) { text += 'a'; }",
        "f()",
        "return [1].forEach(f)",
        "return 'a'.replace('a', f)",
        "return [2, 1].sort(f)",
        "var o = {toString: function () { return '' + o; }}; return '' + o",
        "var o = {get x() { return this.x; }}; return o.x",
        "var a = []; for (var i = 0; i < 10000; i++) { a = [a]; } return a",
        "var a = {}; a.a = a; a.b = a; return a"
      })
  void endsWhatGoesOnWithoutEnd(String script) throws ScriptException {
    Sandbox sandbox = with("function f() { " + script + " }");
    assertThatExceptionOfType(ScriptException.class)
        .isThrownBy(() -> sandbox.call(STEPS, "f"))
        .satisfies(error -> assertThat(error.isTooMuch()).isTrue());
    assertThatExceptionOfType(ScriptException.class)
        .as("the same again")
        .isThrownBy(() -> sandbox.call(STEPS, "f"))
        .satisfies(error -> assertThat(error.isTooMuch()).isTrue());
  }

  @Test
  void goesOnAfterAScriptThatWasEnded() throws ScriptException {
    Sandbox sandbox =
        with("var n = 1; function f() { n++; while (true) {} } function g() { return n; }");
    assertThatExceptionOfType(ScriptException.class).isThrownBy(() -> sandbox.call(STEPS, "f"));
    assertThat(sandbox.call(STEPS, "g").text()).isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "{", "[", "-", "function f() {"})
  void refusesAScriptThatIsNestedWithoutEnd(String part) {
    assertThatExceptionOfType(ScriptException.class)
        .isThrownBy(() -> Program.of("deep", part.repeat(100_000)));
  }

  @Test
  void tellsWhatIsWrongWithAScript() {
    assertThatExceptionOfType(ScriptException.class)
        .isThrownBy(() -> with("missing()"))
        .withMessageContaining("missing")
        .satisfies(error -> assertThat(error.isTooMuch()).isFalse());
    assertThatExceptionOfType(ScriptException.class)
        .isThrownBy(() -> new Sandbox().call(STEPS, "missing"))
        .withMessageContaining("missing");
  }

  private static Sandbox with(String script) throws ScriptException {
    Sandbox sandbox = new Sandbox();
    sandbox.run(Program.of("test", script), STEPS);
    return sandbox;
  }
}

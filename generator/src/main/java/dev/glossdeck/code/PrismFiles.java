package dev.glossdeck.code;

import dev.glossdeck.script.Program;
import dev.glossdeck.script.Sandbox;
import dev.glossdeck.script.ScriptException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scripts of Prism's WebJar, and those of this package that use them. */
final class PrismFiles {
  /** The version must be that of the root {@code pom.xml}. */
  private static final String WEBJAR = "/META-INF/resources/webjars/prismjs/1.30.0/";

  /** For a script of the library itself: a hundred times of what it takes. */
  static final long MOST_STEPS = 1_000_000_000;

  private PrismFiles() {}

  /** Prism's list of its grammars, with its loader. */
  static Sandbox list() {
    Sandbox sandbox = new Sandbox();
    run(sandbox, WEBJAR + "dependencies.js");
    evaluate(sandbox, "components", "var components = " + text(WEBJAR + "components.json"));
    run(sandbox, "languages.js");
    return sandbox;
  }

  /** Prism with some of its grammars, each after those that it needs. */
  static Sandbox grammars(List<String> ids) {
    Sandbox sandbox = new Sandbox();
    // Where Prism leaves itself for others.
    evaluate(sandbox, "global", "var global = this;");
    run(sandbox, component("core"));
    ids.forEach(id -> run(sandbox, component(id)));
    run(sandbox, "tokens.js");
    return sandbox;
  }

  private static String component(String id) {
    return WEBJAR + "components/prism-" + id + ".min.js";
  }

  private static void run(Sandbox sandbox, String path) {
    evaluate(sandbox, path, text(path));
  }

  private static void evaluate(Sandbox sandbox, String name, String script) {
    try {
      sandbox.run(Program.of(name, script), MOST_STEPS);
    } catch (ScriptException e) {
      throw new IllegalStateException("the script " + name + " does not run", e);
    }
  }

  private static String text(String path) {
    try (InputStream in = PrismFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

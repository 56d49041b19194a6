package dev.glossdeck.code;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** The scripts of Prism's WebJar, and those of this package that use them. */
final class PrismFiles {
  /** The version must be that of the root {@code pom.xml}. */
  private static final String WEBJAR = "/META-INF/resources/webjars/prismjs/1.30.0/";

  private PrismFiles() {}

  /** Loads Prism's list of grammars and its dependency resolver. */
  static ScriptableObject list(Context context) {
    ScriptableObject scope = context.initSafeStandardObjects();
    run(context, scope, WEBJAR + "dependencies.js");
    evaluate(context, scope, "var components = " + text(WEBJAR + "components.json"), "components");
    run(context, scope, "languages.js");
    return scope;
  }

  /**
   * Loads Prism with some grammars.
   *
   * @param ids the ids of the grammars, each after those that it requires
   */
  static ScriptableObject grammars(Context context, List<String> ids) {
    ScriptableObject scope = context.initSafeStandardObjects();
    // The object to which Prism exports itself.
    evaluate(context, scope, "var global = this;", "global");
    run(context, scope, component("core"));
    ids.forEach(id -> run(context, scope, component(id)));
    run(context, scope, "tokens.js");
    return scope;
  }

  private static String component(String id) {
    return WEBJAR + "components/prism-" + id + ".min.js";
  }

  private static void run(Context context, ScriptableObject scope, String path) {
    evaluate(context, scope, text(path), path);
  }

  private static void evaluate(
      Context context, ScriptableObject scope, String script, String name) {
    context.evaluateString(scope, script, name, 1, null);
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

package dev.glossdeck.export.site.asset;

import dev.glossdeck.deck.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * The files that all pages share, once at the root of the published folder. Each is named after its
 * content, so that browsers may keep it for ever and never take an old one.
 *
 * @param names such as {@code style.css} to {@code style.3f2a9c1b.css}
 * @param files their texts by the names with a hash
 */
public record Assets(SortedMap<String, String> names, SortedMap<String, String> files) {
  /** The package of the module {@code templates}, as a path of resources. */
  public static final String TEMPLATES = "/dev/glossdeck/templates/";

  /** The folder of scripts and style sheets within {@link #TEMPLATES}. */
  private static final String WEB = "web/";

  private static final String PROSE_STYLE = "prose.css";
  private static final String PROSE_SCRIPT = "prose.js";

  private static final int HASH_LENGTH = 8;

  /** Each script by name, with its first modules and the libraries that it needs. */
  private static final Map<String, Script> SCRIPTS =
      Map.of(
          "theme.js",
          new Script(List.of("theme/main.js"), List.of()),
          "page.js",
          new Script(List.of("page/main.js", "preview/main.js", "offline/register.js"), List.of()),
          "index.js",
          new Script(List.of("page/main.js", "index/main.js", "offline/register.js"), List.of()),
          PROSE_SCRIPT,
          new Script(List.of("page/main.js", "prose/main.js", "offline/register.js"), List.of()),
          "search.js",
          new Script(List.of("search/main.js"), List.of("vendor/minisearch.js")),
          "study.js",
          new Script(
              List.of("page/main.js", "study/main.js", "offline/register.js"),
              List.of("vendor/ts-fsrs.js")));

  /** Each style sheet by name, with the files that it is made of. */
  private static final Map<String, List<String>> STYLES =
      Map.of(
          "style.css",
          List.of(
              "reset", "tokens", "hues", "base", "scroll", "code", "maths", "frame", "rail",
              "control", "table", "card", "preview", "search", "kit", "print"),
          "index.css",
          List.of("home", "topics", "glossary", "printed"),
          PROSE_STYLE,
          List.of("prose"),
          "study.css",
          List.of("study"));

  /** Joining takes a tenth of a second, which an author would wait for at each edit. */
  private static final AtomicReference<Assets> LOADED = new AtomicReference<>();

  private record Script(List<String> entries, List<String> vendor) {}

  /** Makes the maps unmodifiable. */
  public Assets {
    names = Collections.unmodifiableSortedMap(names);
    files = Collections.unmodifiableSortedMap(files);
  }

  /**
   * Joins all scripts and style sheets, once for a JVM.
   *
   * @return the files of every site
   * @throws IOException if a resource cannot be read
   */
  public static Assets load() throws IOException {
    synchronized (LOADED) {
      Optional<Assets> loaded = Optional.ofNullable(LOADED.get());
      if (loaded.isEmpty()) {
        LOADED.set(join());
      }
      return LOADED.get();
    }
  }

  private static Assets join() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put("icon.svg", text("icon.svg"));
    for (Map.Entry<String, Script> script : SCRIPTS.entrySet()) {
      Script parts = script.getValue();
      texts.put(script.getKey(), ScriptJoiner.join(parts.entries(), parts.vendor(), Assets::web));
    }
    for (Map.Entry<String, List<String>> style : STYLES.entrySet()) {
      List<String> files =
          style.getValue().stream().map(name -> "styles/" + name + ".css").toList();
      texts.put(style.getKey(), MathsFont.named(StyleBundle.join(files, Assets::web)));
    }
    return of(texts);
  }

  /**
   * A copy with another text of a file.
   *
   * @param name of the file, without hash
   * @param change makes the new text of the old one
   * @return the same other files
   */
  public Assets changed(String name, UnaryOperator<String> change) {
    SortedMap<String, String> texts = new TreeMap<>();
    names.forEach((plain, hashed) -> texts.put(plain, files.get(hashed)));
    texts.computeIfPresent(name, (same, text) -> change.apply(text));
    return of(texts);
  }

  /**
   * A copy for a site without pages that an author wrote, which needs no style and no script of
   * theirs.
   *
   * @return the same other files, under the same names
   */
  public Assets withoutProse() {
    SortedMap<String, String> others = new TreeMap<>(files);
    others.remove(names.get(PROSE_STYLE));
    others.remove(names.get(PROSE_SCRIPT));
    return new Assets(names, others);
  }

  /**
   * The script of the service worker, which has the same name at the root of every site.
   *
   * @return it, to stand behind the list of the site's files
   * @throws IOException if a resource cannot be read
   */
  public static String worker() throws IOException {
    return ScriptJoiner.join(List.of("offline/sw.js"), List.of(), Assets::web);
  }

  /** Names texts after their contents. */
  static Assets of(Map<String, String> texts) {
    SortedMap<String, String> names = new TreeMap<>();
    SortedMap<String, String> files = new TreeMap<>();
    texts.forEach(
        (name, text) -> {
          names.put(name, hashed(name, text));
          files.put(hashed(name, text), text);
        });
    return new Assets(names, files);
  }

  /**
   * The name of a file with a hash of its content.
   *
   * @param name such as {@code style.css}
   * @param text its content
   * @return such as {@code style.3f2a9c1b.css}
   */
  public static String hashed(String name, String text) {
    return named(name, Fingerprint.of(text));
  }

  /**
   * The name of a file with a hash of its content.
   *
   * @param name such as {@code icon.png}
   * @param bytes its content
   * @return such as {@code icon.3f2a9c1b.png}
   * @throws IOException never
   */
  public static String hashed(String name, byte[] bytes) throws IOException {
    return named(name, Fingerprint.of(new ByteArrayInputStream(bytes)));
  }

  private static String named(String name, String fingerprint) {
    int dot = name.lastIndexOf('.');
    return name.substring(0, dot)
        + "."
        + fingerprint.substring(0, HASH_LENGTH)
        + name.substring(dot);
  }

  /**
   * A resource of the module {@code templates}.
   *
   * @param name its path from {@link #TEMPLATES}
   * @return its bytes
   * @throws FileNotFoundException if there is none
   * @throws IOException if it cannot be read
   */
  public static byte[] read(String name) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(TEMPLATES + name)) {
      if (in == null) {
        throw new FileNotFoundException("no resource " + TEMPLATES + name);
      }
      return in.readAllBytes();
    }
  }

  private static String text(String name) throws IOException {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  private static String web(String path) throws IOException {
    return text(WEB + path);
  }
}

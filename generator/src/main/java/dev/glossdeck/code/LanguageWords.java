package dev.glossdeck.code;

import java.util.Map;
import java.util.Set;

/** Names of languages that authors use and Prism does not know. */
final class LanguageWords {
  /** Names of text that is not program text. */
  private static final Set<String> PLAIN =
      Set.of("", "ascii", "none", "output", "plain", "plaintext", "pseudocode", "text", "txt");

  /** Prism's names by those of GitHub's list (Linguist), Pandoc and highlight.js. */
  private static final Map<String, String> PRISM_NAMES =
      Map.ofEntries(
          Map.entry("asm", "nasm"),
          Map.entry("c#", "csharp"),
          Map.entry("c++", "cpp"),
          Map.entry("cc", "cpp"),
          Map.entry("cjs", "javascript"),
          Map.entry("console", "shell-session"),
          Map.entry("cxx", "cpp"),
          Map.entry("delphi", "pascal"),
          Map.entry("dosbatch", "batch"),
          Map.entry("f#", "fsharp"),
          Map.entry("golang", "go"),
          Map.entry("h", "c"),
          Map.entry("hpp", "cpp"),
          Map.entry("ipython", "python"),
          Map.entry("jl", "julia"),
          Map.entry("jsonc", "json5"),
          Map.entry("ksh", "bash"),
          Map.entry("make", "makefile"),
          Map.entry("mariadb", "sql"),
          Map.entry("mjs", "javascript"),
          Map.entry("mysql", "sql"),
          Map.entry("node", "javascript"),
          Map.entry("obj-c", "objectivec"),
          Map.entry("objective-c", "objectivec"),
          Map.entry("octave", "matlab"),
          Map.entry("patch", "diff"),
          Map.entry("pl", "perl"),
          Map.entry("plsql", "sql"),
          Map.entry("postgres", "sql"),
          Map.entry("postgresql", "sql"),
          Map.entry("ps1", "powershell"),
          Map.entry("py3", "python"),
          Map.entry("python3", "python"),
          Map.entry("rlang", "r"),
          Map.entry("rs", "rust"),
          Map.entry("sqlite", "sql"),
          Map.entry("terminal", "shell-session"),
          Map.entry("tsql", "sql"),
          Map.entry("vb", "visual-basic"),
          Map.entry("vue", "html"),
          Map.entry("xhtml", "html"),
          Map.entry("zsh", "bash"));

  private LanguageWords() {}

  /** Whether a name, in lower case, asks for no highlighting. */
  static boolean isPlain(String word) {
    return PLAIN.contains(word);
  }

  /** The name that Prism uses. */
  static String prismName(String word) {
    return PRISM_NAMES.getOrDefault(word, word);
  }
}

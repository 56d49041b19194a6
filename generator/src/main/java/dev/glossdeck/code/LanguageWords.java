package dev.glossdeck.code;

import java.util.Map;
import java.util.Set;

/** Words that authors write for a language and that Prism does not know. */
final class LanguageWords {
  /** What is no program text, and says so. */
  private static final Set<String> PLAIN =
      Set.of("", "ascii", "none", "output", "plain", "plaintext", "pseudocode", "text", "txt");

  /** From GitHub's list of languages (Linguist), Pandoc's and what highlight.js calls them. */
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

  /** Whether a word in lower case asks for no colours. */
  static boolean isPlain(String word) {
    return PLAIN.contains(word);
  }

  /** The word that Prism uses. */
  static String prismName(String word) {
    return PRISM_NAMES.getOrDefault(word, word);
  }
}

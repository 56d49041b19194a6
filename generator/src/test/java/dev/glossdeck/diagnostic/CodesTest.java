package dev.glossdeck.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of codes is whole, and the one in {@code CODES.md} is the same. */
class CodesTest {
  private static final Path SOURCES = Path.of("src", "main", "java");

  /** A call or a constant that gives a diagnostic, up to its end. */
  private static final Pattern GIVING =
      Pattern.compile(
          "(?:\\b(?:error|warning|note|tell|Diagnostic|MarkupProblem|PackageFault)\\(|String"
              + " (?:FORMAT|CONTINUED) =|String code\\(\\) \\{)[^;]*;");

  private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"");

  /** The first of its words in quotation marks that could be a code. */
  private static Set<String> codesIn(String source) {
    Set<String> codes = new TreeSet<>();
    Matcher giving = GIVING.matcher(source);
    while (giving.find()) {
      Matcher code = CODE.matcher(giving.group());
      // A rule gives the code that its own method names.
      if (!giving.group().contains("code(),") && code.find()) {
        codes.add(code.group(1));
      }
    }
    return codes;
  }

  private static Set<String> used() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
        codes.addAll(codesIn(Files.readString(file)));
      }
    }
    return codes;
  }

  @Test
  void holdsEachCodeThatIsGiven() throws IOException {
    Set<String> known = Codes.all().stream().map(Code::name).collect(Collectors.toSet());
    assertThat(used()).hasSizeGreaterThan(90).isSubsetOf(known);
  }

  @Test
  void holdsNoCodeThatIsNotGiven() throws IOException {
    assertThat(used()).containsAll(Codes.all().stream().map(Code::name).toList());
  }

  @Test
  void isTheTableInTheManual() throws IOException {
    StringBuilder text = new StringBuilder();
    String topic = "";
    for (Code code : Codes.all()) {
      if (!code.topic().equals(topic)) {
        topic = code.topic();
        text.append("\n## ").append(topic).append("\n\n| code | | meaning |\n|---|---|---|\n");
      }
      String weight =
          switch (code.weight()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case BOTH -> "error or warning";
            case NOTE -> "note";
          };
      text.append("| `%s` | %s | %s |\n".formatted(code.name(), weight, code.meaning()));
    }
    String manual = Files.readString(Path.of("CODES.md"));
    Goldens.check("../../../CODES.md", manual.substring(0, manual.indexOf("\n## ")) + text);
  }

  @Test
  void saysWhatMayHaveBeenMeant() {
    assertThat(Codes.refusal("near-duplicate")).isEmpty();
    assertThat(Codes.refusal("near-duplicates").orElseThrow().remedy())
        .isEqualTo("write near-duplicate or another code of a warning or note");
    assertThat(Codes.refusal("empty-answer").orElseThrow().problem())
        .isEqualTo("\"empty-answer\" is an error, which cannot be switched off");
  }
}

package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CommonMark 0.31, 4.5. */
class CodeFencesTest {
  /** A letter a line: {@code C} for code or a fence, {@code -} for another line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "a/b > --",
        "```/a/```/b > CCC-",
        "~~~/a/~~~/b > CCC-",
        "```java/a/```/b > CCC-",
        "```/a/````/b > CCC-",
        "````/```/````/b > CCC-",
        "```/~~~/```/b > CCC-",
        "~~~/```/~~~/b > CCC-",
        "```/a/``` x/b > CCCC",
        "```/# a/## b > CCC",
        "@   ```/a/  ```/b@ > CCC-",
        "@    ```/a@ > --",
        "a ```/b > --",
        "``/b > --",
        "```//```/```/b > CCCCC",
        "```/a/```/~~~/b/~~~/c > CCCCCC-"
      })
  void tellsCodeFromOtherLines(String lines, String expected) {
    CodeFences fences = new CodeFences();
    String found =
        Arrays.stream(lines.split("/", -1))
            .map(line -> fences.isCode(line) ? "C" : "-")
            .collect(Collectors.joining());
    assertThat(found).isEqualTo(expected);
  }
}

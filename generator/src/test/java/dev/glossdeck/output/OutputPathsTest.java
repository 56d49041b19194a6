package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "cards/a.html",
        "a/b/c.css",
        "日本/語.html",
        "a b.html",
        ".glossdeck-manifest",
        "a..b",
        "...",
        "a&b#c%20.html"
      })
  void stayInTheFolder(String path) {
    assertThat(OutputPaths.checked(path)).isSameAs(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a/..",
        "C:\\a",
        "C:/a",
        "a\\b",
        "a?b",
        "a*b",
        "a|b",
        "<a>",
        "a\"b",
        "a\nb",
        "a\u0000b",
        "a\u007Fb"
      })
  void areRefusedIfTheyLeaveItOrNameNoFileSomewhere(String path) {
    assertThat(OutputPaths.isPlain(path)).isFalse();
    assertThatThrownBy(() -> OutputPaths.checked(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a path within the published folder: " + path);
  }

  @Test
  void areOneWhereCaseAndFormOfLettersAreIgnored() {
    assertThat(OutputPaths.folded("Cards/A.HTML")).isEqualTo("cards/a.html");
    assertThat(OutputPaths.folded("Cafe\u0301")).isEqualTo(OutputPaths.folded("CAF\u00c9"));
    assertThat(OutputPaths.folded("a")).isNotEqualTo(OutputPaths.folded("b"));
  }
}

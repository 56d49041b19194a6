package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launcher for Windows, as far as it can be told without Windows: the traps of cmd.exe. */
class WindowsLauncherIT {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("glossdeck.launcher"), "bin/glossdeck.cmd");

  /** Blanks, brackets and ampersands stand in paths such as {@code C:\Program Files (x86)}. */
  private static final Pattern PATH_OR_ARGUMENT =
      Pattern.compile("%~dp0|%~1|%(?:HERE|JAVA|JAVA_HOME)(?::[^%]*)?%");

  @Test
  void isOneThatTheOldestConsoleReads() throws IOException {
    String text = new String(Files.readAllBytes(LAUNCHER), StandardCharsets.ISO_8859_1);
    assertThat(text).matches("(?s)[\\x20-\\x7e\\r\\n]*");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void keepsExclamationMarksOfArguments() throws IOException {
    assertThat(lines().get(0)).isEqualTo("@echo off");
    assertThat(lines().get(1)).isEqualTo("setlocal EnableExtensions DisableDelayedExpansion");
  }

  @Test
  void quotesEveryPath() throws IOException {
    for (String line : lines()) {
      List<MatchResult> paths = PATH_OR_ARGUMENT.matcher(line).results().toList();
      for (MatchResult path : paths) {
        String before = line.substring(0, path.start()).replaceAll("%JAVA_HOME:\"=%", "");
        assertThat(before.chars().filter(c -> c == '"').count() % 2).as(line).isOne();
      }
    }
  }

  @Test
  void escapesTheBracketsOfABlock() throws IOException {
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).endsWith(" (")) {
        for (i++; !lines.get(i).equals(")"); i++) {
          assertThat(lines.get(i)).doesNotContainPattern("(?<!\\^)[()]");
        }
      }
    }
  }

  @Test
  void endsWithTheStatusOfTheToolAndNotBehindIt() throws IOException {
    List<String> lines = lines();
    int tool =
        lines.stream()
            .filter(line -> line.endsWith(" %*"))
            .map(lines::indexOf)
            .findFirst()
            .orElseThrow();
    assertThat(lines.get(tool))
        .startsWith("\"%JAVA%\" ")
        .contains(" -jar \"%HERE%..\\lib\\glossdeck.jar\" ");
    assertThat(lines.get(tool + 1)).isEqualTo("exit /b %ERRORLEVEL%");
    for (String line : lines) {
      if (line.startsWith(":")) {
        assertThat(lines).as(line).anyMatch(other -> other.contains("call " + line));
        assertThat(lines.get(lines.indexOf(line) - 1)).as("before " + line).startsWith("exit /b");
      }
    }
    assertThat(lines).last().isEqualTo("exit /b");
  }

  /** The lines that are no remarks. */
  private static List<String> lines() throws IOException {
    return Files.readAllLines(LAUNCHER, StandardCharsets.US_ASCII).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("rem "))
        .toList();
  }
}

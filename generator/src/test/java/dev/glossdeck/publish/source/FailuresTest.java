package dev.glossdeck.publish.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void sayWhatALocaleWithoutUmlautsNeeds() {
    assertThat(Failures.reason(new InvalidPathException("\uFFFDpfel.txt", "unmappable")))
        .isEqualTo("\uFFFDpfel.txt: cannot be named in this locale; set LC_ALL=C.UTF-8");
  }

  @Test
  void sayTheReasonThatAClassImplies() {
    assertThat(Failures.reason(new AccessDeniedException("a"))).isEqualTo("a: permission denied");
    assertThat(Failures.reason(new NoSuchFileException("a")))
        .isEqualTo("a: no such file or folder");
  }

  @Test
  void keepAMessageAsItIs() {
    assertThat(Failures.reason(new IOException("No space left"))).isEqualTo("No space left");
    assertThat(Failures.reason(new IOException())).isEqualTo("reading or writing failed");
  }
}

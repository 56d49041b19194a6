package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ZipContentTest {
  private static final ZipContent TWO =
      new ZipContent(List.of(entry("z.txt", "first"), entry("a/ü.txt", "second")));

  @Test
  void keepsTheGivenOrderAndContent() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(TWO)))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("z.txt");
      assertThat(zip.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("first");
      assertThat(zip.getNextEntry().getName()).isEqualTo("a/ü.txt");
      assertThat(zip.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("second");
    }
  }

  @Test
  void givesTheSameBytesInEveryTimeZone() throws IOException {
    TimeZone before = TimeZone.getDefault();
    byte[] here = bytes(TWO);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(bytes(TWO)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void givesEveryEntryTheSameTime() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(TWO)))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        assertThat(e.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
      }
    }
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutputStream unclosable =
        new OutputStream() {
          @Override
          public void write(int b) {
            out.write(b);
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    TWO.writeTo(unclosable);
    assertThat(out.toByteArray()).isEqualTo(bytes(TWO));
  }

  @Test
  void refusesAnEntryTwice() {
    ZipContent twice = new ZipContent(List.of(entry("a", "1"), entry("a", "2")));
    assertThatThrownBy(() -> bytes(twice)).isInstanceOf(ZipException.class);
  }

  private static ZipContent.Entry entry(String name, String text) {
    return new ZipContent.Entry(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] bytes(ZipContent zip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    zip.writeTo(out);
    return out.toByteArray();
  }
}

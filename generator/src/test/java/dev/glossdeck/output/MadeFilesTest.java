package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeFilesTest {
  @TempDir Path temp;
  private final AtomicInteger made = new AtomicInteger();

  /** Publishes a group of one file, and returns the record for the next build. */
  private String publish(String before) throws IOException {
    MadeFiles files = MadeFiles.parse(before);
    try (FolderOutput output = FolderOutput.open(temp.resolve("out"), files)) {
      output.of("pdf").together("paper", () -> "key", this::make);
      output.publish();
    }
    return files.text();
  }

  private String make(Output output) throws IOException {
    made.incrementAndGet();
    output.file("cards.pdf", "%PDF");
    return "7 cards";
  }

  @Test
  void makesAGroupAgainWhoseReportIsDamaged() throws IOException {
    String record = publish("");
    assertThat(publish(record)).isEqualTo(record);
    assertThat(made).hasValue(1);
    String[] columns = record.split("\t");
    columns[2] = "no base 64!";
    assertThat(publish(String.join("\t", columns))).isEqualTo(record);
    assertThat(made).hasValue(2);
  }
}

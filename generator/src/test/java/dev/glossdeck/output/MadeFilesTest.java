package dev.glossdeck.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.parallel.TestWorkers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
  void remembersAllFilesThatSeveralThreadsWriteTogether() throws IOException {
    MadeGroups groups = new MadeGroups();
    List<Integer> numbers = IntStream.range(0, 20_000).boxed().toList();
    TestWorkers.with(
        4,
        workers -> {
          Output.Maker maker = all -> "" + workers.map(numbers, n -> write(n, all)).size();
          return groups.write("paper", "key", temp, maker, (path, content) -> {});
        });
    assertThat(groups.count().all()).isEqualTo(20_000);
  }

  private static int write(int number, Output output) throws IOException {
    output.file(number + ".pdf", "%PDF");
    return number;
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

package dev.glossdeck.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how long short jobs take by the launcher, as parts of what they take by {@code java -jar}.
 * Rounds of both alternate, so that they meet the same load, and medians count. No test.
 *
 * <p>Arguments: the launcher and the jar. The option {@code -Drounds} is the number of rounds.
 */
public final class StartBenchmark {
  private static final int ROUNDS = Integer.getInteger("rounds", 9);

  private StartBenchmark() {}

  /** Runs it. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("glossdeck-start");
    Path deck = folder.resolve("deck.txt");
    Files.writeString(deck, "What is a root?|It holds\nWhat is a stem?|It stands\n");
    Map<String, List<String>> jobs = new LinkedHashMap<>();
    jobs.put("version", List.of("--version"));
    jobs.put("check", List.of("check", deck.toString()));
    jobs.put("build", List.of("build", deck.toString(), "-o", "out", "--no-cache"));
    jobs.put("up to date", List.of("build", deck.toString(), "-o", "out", "--cache", "cache"));
    System.out.println("| job | java -jar, s | launcher, s | launcher / java -jar (wall, CPU) |");
    System.out.println("|---|---|---|---|");
    for (Map.Entry<String, List<String>> job : jobs.entrySet()) {
      List<TimedRun> jar = new ArrayList<>();
      List<TimedRun> launcher = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        jar.add(run(arguments[1], job.getValue(), folder.resolve("jar")));
        launcher.add(run(arguments[0], job.getValue(), folder.resolve("launcher")));
      }
      print(job.getKey(), TimedRun.median(jar), TimedRun.median(launcher));
    }
    TimedRun.delete(folder);
  }

  /** Runs a job of a tool, with a cache of its own: what another tool made would be made again. */
  private static TimedRun run(String tool, List<String> job, Path own)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(TimedRun.tool(Path.of(tool)));
    job.stream()
        .map(word -> List.of("out", "cache").contains(word) ? own.resolve(word).toString() : word)
        .forEach(command::add);
    return TimedRun.of(command);
  }

  private static void print(String job, TimedRun jar, TimedRun launcher) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f, %.2f |%n",
        job,
        jar.wall(),
        launcher.wall(),
        launcher.wall() / jar.wall(),
        launcher.cpu() / jar.cpu());
  }
}

package dev.glossdeck.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What a run of a program took, by GNU time where it is installed. CPU time hardly depends on what
 * else the machine does, wall time does.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all threads, in programs and in the kernel
 * @param megabytes the largest size of the process
 */
record TimedRun(double wall, double cpu, double megabytes) {
  private static final Path TIME = Path.of("/usr/bin/time");
  private static final double KILOBYTES = 1000;

  /** The command that starts the tool, given as a jar or as a launcher. */
  static List<String> tool(Path tool) {
    return tool.toString().endsWith(".jar")
        ? List.of(System.getProperty("java.home") + "/bin/java", "-jar", tool.toString())
        : List.of(tool.toString());
  }

  /**
   * Runs a program.
   *
   * @throws IOException with what it said, if it fails
   */
  static TimedRun of(List<String> command) throws IOException, InterruptedException {
    Path figures = Files.createTempFile("glossdeck", ".time");
    List<String> timed = new ArrayList<>();
    if (Files.isExecutable(TIME)) {
      timed.addAll(List.of(TIME.toString(), "-o", figures.toString(), "-f", "%U %S %M"));
    }
    timed.addAll(command);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(timed).redirectErrorStream(true).start();
    byte[] said = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IOException(command + " failed: " + new String(said, StandardCharsets.UTF_8));
    }
    double wall = (System.nanoTime() - start) / 1e9;
    String[] parts = Files.readString(figures).strip().split(" ", -1);
    Files.delete(figures);
    return parts.length < 3
        ? new TimedRun(wall, Double.NaN, Double.NaN)
        : new TimedRun(
            wall,
            Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]),
            Double.parseDouble(parts[2]) / KILOBYTES);
  }

  /** Deletes a file, or a folder with its content, if it is there. */
  static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (Stream<Path> below = Files.walk(path)) {
        for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  /** The median of each figure. */
  static TimedRun median(List<TimedRun> costs) {
    return new TimedRun(
        median(costs, TimedRun::wall),
        median(costs, TimedRun::cpu),
        median(costs, TimedRun::megabytes));
  }

  private static double median(List<TimedRun> costs, ToDoubleFunction<TimedRun> figure) {
    return costs.stream().mapToDouble(figure).sorted().toArray()[costs.size() / 2];
  }
}

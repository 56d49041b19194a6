package dev.glossdeck.benchmark;

import dev.glossdeck.code.Highlighter;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints how many milliseconds of a processor it takes to part snippets: the first of all, with the
 * start of the engine; the first of each language, with its grammar; and further ones.
 */
public final class CodeBenchmark {
  private static final int REPEATED = 200;
  private static final double NANOSECONDS = 1e6;

  private static final Map<String, String> SNIPPETS =
      new TreeMap<>(
          Map.of(
              "bash",
              """
              for f in "$dir"/*.txt; do
                echo "it's ${f%.txt}" # name
              done
              """,
              "cpp",
              """
              #include <vector>
              template <typename T>
              T sum(const std::vector<T>& v) {
                T s{};
                for (const auto& x : v) s += x; // all
                return s;
              }
              """,
              "html",
              """
              <ul class="x">
                <li>A &amp; B</li>
              </ul>
              <script>let a = 1;</script>
              """,
              "java",
              """
              public record Point(double x, double y) {
                /** Its length. */
                double length() {
                  return Math.sqrt(x * x + y * y);
                }
              }
              """,
              "javascript",
              """
              export async function load(url) {
                const r = await fetch(`${url}?v=1`);
                return /json/.test(r.type) ? r.json() : null;
              }
              """,
              "python",
              """
              @dataclass
              class Neuron:
                  weights: np.ndarray

                  def fire(self, x):
                      z = self.weights @ x  # sum
                      return 1 / (1 + np.exp(-z))
              """,
              "sql",
              """
              SELECT d.name, COUNT(*) AS n
              FROM decks d JOIN cards c ON c.deck = d.id
              WHERE d.name LIKE 'a%' GROUP BY d.name;
              """));

  private CodeBenchmark() {}

  /** Runs it; no arguments. */
  public static void main(String... arguments) {
    Highlighter highlighter = new Highlighter();
    long start = now();
    highlighter.tokens("json", "{\"a\": 1}");
    System.out.printf("start and first snippet: %.0f ms%n", since(start));
    SNIPPETS.forEach((language, code) -> time(highlighter, language, code));
  }

  private static void time(Highlighter highlighter, String language, String code) {
    long start = now();
    highlighter.tokens(language, code);
    double first = since(start);
    start = now();
    for (int i = 0; i < REPEATED; i++) {
      highlighter.tokens(language, code + i); // Each is another one, or it would be known.
    }
    double each = since(start) / REPEATED;
    System.out.printf(
        "%s, %d characters: first %.1f ms, each %.2f ms%n", language, code.length(), first, each);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double since(long start) {
    return (now() - start) / NANOSECONDS;
  }
}

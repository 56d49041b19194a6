package dev.glossdeck.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownInlineParserTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int FEW = 1000;

  /** Whoever copies the whole text at each mark takes sixteen times the memory. */
  @ParameterizedTest
  @ValueSource(strings = {" `x` y", " a<br>", " [x](https://a.b)", " <b>x</b>", " &amp; a"})
  void takesFourTimesTheMemoryForFourTimesTheMarks(String mark) {
    allocated(mark.repeat(FEW));
    long few = allocated(mark.repeat(FEW));
    long many = allocated(mark.repeat(4 * FEW));
    assertThat(many / (double) few).isBetween(3.0, 6.0);
  }

  /** The bytes that are allocated to parse a text once. */
  private static long allocated(String source) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    assertThat(MarkdownParser.parse("a" + source).blocks()).isNotEmpty();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}

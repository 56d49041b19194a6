package dev.glossdeck.read.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a part, within bounds that keep a parser's memory small. */
final class PartStream extends FilterInputStream {
  private final ByteBudget all;
  private final ByteBudget part;
  private int sinceTag;

  /**
   * Bounds a stream.
   *
   * @param all what may be read of all parts
   * @param part what may be read of this one
   */
  PartStream(InputStream in, ByteBudget all, ByteBudget part) {
    super(in);
    this.all = all;
    this.part = part;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = super.read(bytes, from, length);
    if (count > 0) {
      all.spend(count);
      part.spend(count);
      measure(bytes, from, from + count);
    }
    return count;
  }

  /** A parser keeps a text or a tag as a whole. */
  private void measure(byte[] bytes, int from, int to) throws WorkbookException {
    for (int i = from; i < to; i++) {
      sinceTag = bytes[i] == '>' ? 0 : sinceTag + 1;
      if (sinceTag > Limits.PIECE) {
        throw WorkbookException.damaged("it holds a text of more than 4 MB");
      }
    }
  }
}

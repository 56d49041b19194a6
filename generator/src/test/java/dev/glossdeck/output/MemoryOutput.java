package dev.glossdeck.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps what an exporter writes, for tests. */
public final class MemoryOutput implements Output {
  private final ConcurrentSkipListMap<String, byte[]> files = new ConcurrentSkipListMap<>();

  @Override
  public void file(String path, Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    if (files.putIfAbsent(path, bytes.toByteArray()) != null) {
      throw new IllegalArgumentException("given twice: " + path);
    }
  }

  /** The content by path, sorted. */
  public Map<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  /** One file's bytes; fails if it was not written. */
  public byte[] bytes(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new AssertionError("no file " + path + " among " + files.keySet());
    }
    return bytes;
  }

  /** One file as UTF-8 text; fails if it was not written. */
  public String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }
}

package dev.glossdeck.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Hashes that tell whether content has changed, which is no matter of forgers: the CRC-32 and the
 * CRC-32C of its bytes, 8 hexadecimal digits each, which together are a CRC of 64 bits. The JVM has
 * instructions for both before it optimizes, and takes ten times as long for a SHA-256.
 */
public final class Hashes {
  private static final int BUFFER = 1 << 14;

  /** Of the SHA-256 that earlier versions wrote. */
  private static final int DIGITS_OF_SHA_256 = 64;

  private final CRC32 first = new CRC32();
  private final CRC32C second = new CRC32C();

  /** Begins to hash content that comes in parts. */
  Hashes() {}

  void update(byte[] bytes, int offset, int length) {
    first.update(bytes, offset, length);
    second.update(bytes, offset, length);
  }

  /** The hash of the parts so far, 16 hexadecimal digits. */
  String hex() {
    return HexFormat.of().toHexDigits(first.getValue() << Integer.SIZE | second.getValue());
  }

  /**
   * Hashes a text.
   *
   * @param text any
   * @return 16 hexadecimal digits
   */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Hashes bytes.
   *
   * @param bytes any
   * @return 16 hexadecimal digits
   */
  public static String of(byte[] bytes) {
    Hashes hashes = new Hashes();
    hashes.update(bytes, 0, bytes.length);
    return hashes.hex();
  }

  /**
   * Hashes a file without reading it into memory as a whole.
   *
   * @param file a regular file
   * @return 16 hexadecimal digits
   * @throws IOException if it cannot be read
   */
  public static String of(Path file) throws IOException {
    Hashes hashes = new Hashes();
    read(file, hashes::update);
    return hashes.hex();
  }

  /**
   * Whether a file has content of some hash.
   *
   * @param hash 16 digits, or the 64 of the SHA-256 that an earlier version wrote
   */
  static boolean isOf(Path file, String hash) throws IOException {
    return hash.equals(hash.length() == DIGITS_OF_SHA_256 ? sha256(file) : of(file));
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      read(file, digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Takes some of the bytes of a file. */
  @FunctionalInterface
  private interface Part {
    void update(byte[] bytes, int offset, int length);
  }

  private static void read(Path file, Part part) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length; (length = in.read(buffer)) >= 0; ) {
        part.update(buffer, 0, length);
      }
    }
  }

  /**
   * Hashes the files below a folder.
   *
   * @param folder a folder, or a link to one
   * @param depth the levels of folders to go through, 1 for the files of the folder itself
   * @param ending the ending of the names that count; empty for all
   * @return the hashes by the files' paths below the real folder, sorted
   * @throws IOException if the folder or a file cannot be read
   */
  public static SortedMap<String, String> below(Path folder, int depth, String ending)
      throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    Path real = folder.toRealPath();
    for (Path file : Folders.files(folder, depth)) {
      if (file.toString().endsWith(ending)) {
        hashes.put(real.resolve(folder.relativize(file)).toString(), of(file));
      }
    }
    return hashes;
  }
}

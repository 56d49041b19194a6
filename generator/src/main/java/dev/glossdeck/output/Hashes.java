package dev.glossdeck.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 hashes in hexadecimal digits. */
public final class Hashes {
  private static final int PIECE = 1 << 16;

  private Hashes() {}

  static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Hashes bytes.
   *
   * @param bytes any
   * @return 64 hexadecimal digits
   */
  public static String sha256(byte[] bytes) {
    MessageDigest digest = newSha256();
    digest.update(bytes);
    return hex(digest);
  }

  /**
   * Hashes a text, piece by piece.
   *
   * @param text any
   * @return 64 hexadecimal digits
   */
  public static String sha256(CharSequence text) {
    MessageDigest digest = newSha256();
    for (int from = 0; from < text.length(); from += PIECE) {
      String piece = text.subSequence(from, Math.min(text.length(), from + PIECE)).toString();
      digest.update(piece.getBytes(StandardCharsets.UTF_16BE));
    }
    return hex(digest);
  }

  /**
   * Hashes a file without reading it into memory as a whole.
   *
   * @param file a regular file
   * @return 64 hexadecimal digits
   * @throws IOException if it cannot be read
   */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = newSha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return hex(digest);
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
        hashes.put(real.resolve(folder.relativize(file)).toString(), sha256(file));
      }
    }
    return hashes;
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}

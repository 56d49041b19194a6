package dev.glossdeck.serve;

import java.nio.charset.StandardCharsets;

/**
 * The response to an address.
 *
 * @param status of HTTP (RFC 9110, 15)
 * @param type a media type
 * @param content the bytes; the new address where the status is {@link #MOVED}
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
record ServedFile(int status, String type, byte[] content) {
  static final int MOVED = 301;

  /** A line for people. */
  static ServedFile text(int status, String line) {
    return new ServedFile(
        status, "text/plain; charset=utf-8", line.getBytes(StandardCharsets.UTF_8));
  }
}

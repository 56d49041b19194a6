package dev.glossdeck.export.pdf.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A small ICC profile of the colour space sRGB, generated so that it is the same on every Java
 * platform (ICC.1:2001-04, profile version 2.1; colours of IEC 61966-2-1, adapted to D50).
 */
final class SrgbProfile {
  /** The name of the colour space. */
  static final String NAME = "sRGB IEC61966-2.1";

  private static final String[] TAGS = {
    "desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
  };
  private static final int HEADER_SIZE = 128;
  private static final int TAG_ENTRY_SIZE = 12;
  private static final int VERSION_2_1 = 0x02100000;
  private static final double[] D50 = {0.9642, 1, 0.8249};
  private static final int CURVE_POINTS = 1024;

  private SrgbProfile() {}

  /** The profile's bytes. */
  static byte[] bytes() {
    try {
      return profile();
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
  }

  private static byte[] profile() throws IOException {
    byte[][] data = {
      description(),
      tag("text", out -> out.writeBytes("No copyright\0")),
      xyz(D50),
      xyz(0.43607, 0.22249, 0.01392),
      xyz(0.38515, 0.71687, 0.09708),
      xyz(0.14307, 0.06061, 0.71410),
      curve()
    };
    int[] offsets = new int[data.length];
    int end = HEADER_SIZE + Integer.BYTES + TAGS.length * TAG_ENTRY_SIZE;
    for (int i = 0; i < data.length; i++) {
      offsets[i] = end;
      end += data[i].length;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(end);
    DataOutputStream out = new DataOutputStream(bytes);
    header(out, end);
    out.writeInt(TAGS.length);
    for (int i = 0; i < TAGS.length; i++) {
      // The three colours share the curve, which is the last element.
      int at = Math.min(i, data.length - 1);
      out.writeBytes(TAGS[i]);
      out.writeInt(offsets[at]);
      out.writeInt(data[at].length);
    }
    for (byte[] tag : data) {
      out.write(tag);
    }
    return bytes.toByteArray();
  }

  private static void header(DataOutputStream out, int size) throws IOException {
    out.writeInt(size);
    out.writeInt(0);
    out.writeInt(VERSION_2_1);
    out.writeBytes("mntrRGB XYZ ");
    // The creation date, which is required: 1 January 2000, 0:00.
    for (int part : new int[] {2000, 1, 1, 0, 0, 0}) {
      out.writeShort(part);
    }
    out.writeBytes("acsp");
    out.write(new byte[28]);
    writeXyz(out, D50);
    out.write(new byte[48]);
  }

  private static byte[] description() throws IOException {
    byte[] name = (NAME + "\0").getBytes(StandardCharsets.US_ASCII);
    return tag(
        "desc",
        out -> {
          out.writeInt(name.length);
          out.write(name);
          // No Unicode and no Macintosh description: two counts, a code and 67 bytes of room.
          out.write(new byte[4 + 4 + 2 + 1 + 67]);
        });
  }

  private static byte[] xyz(double... values) throws IOException {
    return tag("XYZ ", out -> writeXyz(out, values));
  }

  private static byte[] curve() throws IOException {
    return tag(
        "curv",
        out -> {
          out.writeInt(CURVE_POINTS);
          for (int i = 0; i < CURVE_POINTS; i++) {
            out.writeShort((int) Math.round(linear(i / (CURVE_POINTS - 1.0)) * 0xFFFF));
          }
        });
  }

  /** IEC 61966-2-1, 5.2. StrictMath gives the same bits on every machine. */
  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  private static void writeXyz(DataOutputStream out, double... values) throws IOException {
    for (double value : values) {
      out.writeInt((int) Math.round(value * 0x10000));
    }
  }

  private interface TagData {
    void writeTo(DataOutputStream out) throws IOException;
  }

  private static byte[] tag(String type, TagData content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes(type);
    out.writeInt(0);
    content.writeTo(out);
    // Tags begin at multiples of four.
    out.write(new byte[-bytes.size() & 3]);
    return bytes.toByteArray();
  }
}

package dev.glossdeck.maths;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** Encodes typeset formulas as bytes: a checksum, then the MathML and the outline. */
final class FormulaCodec {
  private static final int CHECKSUM_BYTES = 8;
  private static final int NO_COLOUR = -1;

  private FormulaCodec() {}

  static byte[] encode(TypesetFormula formula) {
    try {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      write(formula, new DataOutputStream(content));
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      new DataOutputStream(all).writeLong(checksum(content.toByteArray(), 0));
      content.writeTo(all);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Decodes a formula.
   *
   * @return the formula; empty if the checksum does not match
   */
  static Optional<TypesetFormula> decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (bytes.length < CHECKSUM_BYTES || in.readLong() != checksum(bytes, CHECKSUM_BYTES)) {
      return Optional.empty();
    }
    return Optional.of(new TypesetFormula(text(in), outline(in)));
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32 sum = new CRC32();
    sum.update(bytes, from, bytes.length - from);
    return sum.getValue();
  }

  private static void write(TypesetFormula formula, DataOutputStream out) throws IOException {
    Outline outline = formula.outline();
    write(formula.mathml(), out);
    out.writeFloat(outline.width());
    out.writeFloat(outline.ascent());
    out.writeFloat(outline.depth());
    Map<Contour, Integer> contours = new LinkedHashMap<>();
    outline.shapes().forEach(shape -> contours.putIfAbsent(shape.contour(), contours.size()));
    out.writeInt(contours.size());
    for (Contour contour : contours.keySet()) {
      write(contour.source(), out);
    }
    out.writeInt(outline.shapes().size());
    for (Shape shape : outline.shapes()) {
      out.writeInt(contours.get(shape.contour()));
      write(shape.placement(), out);
      out.writeInt(shape.colour().orElse(NO_COLOUR));
    }
    out.writeInt(outline.letterings().size());
    for (Lettering lettering : outline.letterings()) {
      write(lettering, out);
    }
  }

  private static void write(AffineMap placement, DataOutputStream out) throws IOException {
    out.writeDouble(placement.a());
    out.writeDouble(placement.b());
    out.writeDouble(placement.c());
    out.writeDouble(placement.d());
    out.writeDouble(placement.e());
    out.writeDouble(placement.f());
  }

  private static void write(Lettering lettering, DataOutputStream out) throws IOException {
    write(lettering.text(), out);
    out.writeFloat(lettering.x());
    out.writeFloat(lettering.y());
    out.writeFloat(lettering.size());
    out.writeFloat(lettering.width());
    out.writeBoolean(lettering.bold());
    out.writeBoolean(lettering.italic());
    out.writeInt(lettering.colour().orElse(NO_COLOUR));
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static Outline outline(DataInputStream in) throws IOException {
    float width = in.readFloat();
    float ascent = in.readFloat();
    float depth = in.readFloat();
    List<Contour> contours = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      contours.add(new Contour(text(in)));
    }
    List<Shape> shapes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      shapes.add(new Shape(contours.get(in.readInt()), placement(in), colour(in)));
    }
    List<Lettering> letterings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      letterings.add(lettering(in));
    }
    return new Outline(width, ascent, depth, shapes, letterings);
  }

  private static AffineMap placement(DataInputStream in) throws IOException {
    return new AffineMap(
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble(),
        in.readDouble());
  }

  private static Lettering lettering(DataInputStream in) throws IOException {
    return new Lettering(
        text(in),
        in.readFloat(),
        in.readFloat(),
        in.readFloat(),
        in.readFloat(),
        in.readBoolean(),
        in.readBoolean(),
        colour(in));
  }

  private static Optional<Integer> colour(DataInputStream in) throws IOException {
    int colour = in.readInt();
    return colour == NO_COLOUR ? Optional.empty() : Optional.of(colour);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}

package dev.glossdeck.export.pdf.object;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * Writes what PDFBox made, such as fonts and pictures: each stream and each dictionary that has a
 * type as an object of its own, once.
 */
public final class CosObjects {
  private final ObjectFile file;
  private final IdentityHashMap<COSBase, Integer> written = new IdentityHashMap<>();

  /** Creates a writer for a file. */
  public CosObjects(ObjectFile file) {
    this.file = file;
  }

  /**
   * Writes a dictionary or stream and all below it. The content of a stream is gone afterwards.
   *
   * @return its number
   */
  public int add(COSDictionary object) throws IOException {
    Integer known = written.get(object);
    if (known != null) {
      return known;
    }
    int number = file.reserve();
    written.put(object, number);
    DictionaryText entries = entries(object);
    if (object instanceof COSStream stream) {
      file.writeStream(number, entries, content(stream));
      stream.close();
    } else {
      file.write(number, entries);
    }
    return number;
  }

  private static byte[] content(COSStream stream) throws IOException {
    try (InputStream in = stream.createRawInputStream()) {
      return in.readAllBytes();
    }
  }

  /** The entries of a dictionary, after all below them has been written. */
  public DictionaryText entries(COSDictionary dictionary) throws IOException {
    DictionaryText entries = new DictionaryText();
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      boolean isLength = dictionary instanceof COSStream && entry.getKey().equals(COSName.LENGTH);
      if (!isLength) {
        entries.raw(name(entry.getKey()), text(entry.getValue()));
      }
    }
    return entries;
  }

  private String text(COSBase value) throws IOException {
    if (value instanceof COSDictionary dictionary) {
      boolean isAlone = value instanceof COSStream || dictionary.containsKey(COSName.TYPE);
      return isAlone ? add(dictionary) + " 0 R" : entries(dictionary).toString();
    } else if (value instanceof COSArray array) {
      ArrayText parts = new ArrayText();
      for (int i = 0; i < array.size(); i++) {
        parts.raw(text(array.get(i)));
      }
      return parts.toString();
    } else if (value instanceof COSName name) {
      return "/" + name(name);
    }
    return plain(value);
  }

  private static String plain(COSBase value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (value instanceof COSString string) {
      COSWriter.writeString(string, bytes);
    } else if (value instanceof COSInteger number) {
      number.writePDF(bytes);
    } else if (value instanceof COSFloat number) {
      number.writePDF(bytes);
    } else if (value instanceof COSBoolean truth) {
      truth.writePDF(bytes);
    } else {
      throw new IllegalStateException("an object without a kind: " + value);
    }
    return bytes.toString(StandardCharsets.US_ASCII);
  }

  /** Without the slash, and with other characters than letters and digits by their codes. */
  private static String name(COSName name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    name.writePDF(bytes);
    return bytes.toString(StandardCharsets.US_ASCII).substring(1);
  }
}

package dev.glossdeck.export.pdf.object;

import dev.glossdeck.output.ScratchStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * A PDF file (PDF 32000-1, 7.5) that grows by an object at a time, so that none has to stay in
 * memory. An object is known by its number and may be referred to before it is written. Objects
 * other than streams are compressed together, {@value #GATHERED} at a time.
 */
public final class ObjectFile implements Closeable {
  /** Readers unpack that many for one of them. */
  private static final int GATHERED = 200;

  /** 7.5.2: the second line has bytes above 127, so that programs do not take it for text. */
  private static final String HEADER = "%PDF-1.7\n%\u00e4\u00f6\u00fc\u00df\n";

  private final ScratchStream out = new ScratchStream();
  private final CrossReferences places = new CrossReferences();
  private final ByteText checksums = new ByteText();
  private ObjectStream gathered = new ObjectStream();

  /**
   * Begins a file.
   *
   * @throws IOException if there is no place for it
   */
  public ObjectFile() throws IOException {
    print(HEADER);
  }

  /** The number of an object that is written later. */
  public int reserve() {
    return places.reserve();
  }

  /**
   * Writes an object that is no stream.
   *
   * @param number a reserved number
   * @param object its text stands in the file, in ASCII
   */
  public void write(int number, Object object) throws IOException {
    gathered.add(number, object);
    if (gathered.size() == GATHERED) {
      writeGathered();
    }
  }

  /** Writes an object that is no stream; returns its number. */
  public int add(Object object) throws IOException {
    int number = reserve();
    write(number, object);
    return number;
  }

  /**
   * Writes a stream.
   *
   * @param number a reserved number
   * @param dictionary its entries but for Length
   * @param content encoded as the dictionary says
   */
  public void writeStream(int number, DictionaryText dictionary, byte[] content)
      throws IOException {
    places.stands(number, out.size());
    String head = number + " 0 obj\n" + dictionary.number("Length", content.length) + "\nstream\n";
    print(head);
    out.write(content);
    CRC32 checksum = new CRC32();
    checksum.update(head.getBytes(StandardCharsets.ISO_8859_1));
    checksum.update(content);
    checksums.append(number).append(' ').append(checksum.getValue()).append('\n');
    print("\nendstream\nendobj\n");
  }

  /** Writes a stream that is compressed already; returns its number. */
  public int addDeflated(DictionaryText dictionary, byte[] deflated) throws IOException {
    int number = reserve();
    writeStream(number, dictionary.name("Filter", "FlateDecode"), deflated);
    return number;
  }

  private void writeGathered() throws IOException {
    int number = addDeflated(gathered.dictionary(), gathered.deflated());
    places.standsIn(number, gathered.numbers());
    gathered = new ObjectStream();
  }

  /**
   * Completes the file. Its identifier is the name-based UUID of the checksums of all its streams,
   * in which nearly everything stands; a hash of the file itself would take a tenth of the time.
   *
   * @param catalog the number of its catalog
   * @param info the number of its information dictionary
   */
  public void finish(int catalog, int info) throws IOException {
    if (gathered.size() > 0) {
      writeGathered();
    }
    byte[] all = checksums.toString().getBytes(StandardCharsets.ISO_8859_1);
    String identifier = "<" + UUID.nameUUIDFromBytes(all).toString().replace("-", "") + ">";
    long start = out.size();
    int number = reserve();
    places.stands(number, start);
    DictionaryText trailer =
        places
            .dictionary()
            .reference("Root", catalog)
            .reference("Info", info)
            .raw("ID", "[" + identifier + identifier + "]")
            .name("Filter", "FlateDecode");
    writeStream(number, trailer, places.deflated());
    print("startxref\n" + start + "\n%%EOF\n");
  }

  /**
   * Copies the completed file.
   *
   * @param target the stream, which is not closed
   */
  public void writeTo(OutputStream target) throws IOException {
    out.writeTo(target);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
